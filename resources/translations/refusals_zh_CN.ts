<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>Already done; it was counted once.</source>
        <translation>已处理过，只计算一次。</translation>
    </message>
    <message>
        <source>Ask one of the people named here, or sign in as somebody who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this PC, or connect to a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the fresh figures and try again; your input is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: go on with the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code again, or type the number together with its check characters from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot lie in “{folder}”: it is a network share or a cloud folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has just been changed at another station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Type a number with at most three decimals, for example 4 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, for example 1280.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person}无权做这件事。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a valid code: its check characters do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
