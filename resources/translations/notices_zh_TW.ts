<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>Pre-report: discount number {place} of {quota} this week, {amount} yuan ({share}) off order {order} of {customer}. Why above the quota: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of order {order} were changed: its discount of {amount} yuan no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not stand in for {person} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stand in for {person} from {first} to {last}: the powers of that post are yours then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} agreed to {amount} yuan ({share}) off order {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} approved: {power}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} approved: {power}. “{comment}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} changed a value of {clause}: {old} becomes {new} from {day} on. {reason}</source>
        <translation>{person} 修改了 {clause} 的參數：{day} 起由 {old} 改為 {new}。{reason}</translation>
    </message>
    <message>
        <source>{person} declined {amount} yuan ({share}) off order {order}: {comment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} gave {customer} {amount} yuan ({share}) off order {order}: {reason}. Number {place} of {quota} this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} sent back: {power}. “{comment}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
