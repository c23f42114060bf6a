<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Sanctions</name>
    <message>
        <source>Order {order}: {amount} yuan discount above the weekly quota without a pre-report.</source>
        <translation>工單 {order}：折扣 {amount} 元超出每週名額，未報備。</translation>
    </message>
    <message>
        <source>Order {order}: {amount} yuan discount without a report of its reason.</source>
        <translation>工單 {order}：折扣 {amount} 元，未上報打折理由。</translation>
    </message>
</context>
</TS>
