<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sanctions</name>
    <message>
        <source>A grievance of {customer} not even written down; it came to light with {grievance}.</source>
        <translation>{customer} 的抱怨未登记，因 {grievance} 而查出。</translation>
    </message>
    <message>
        <source>Grievance {grievance} of {customer} neither dispelled nor reported to the superior.</source>
        <translation>{customer} 的抱怨 {grievance} 既未化解也未上报上级。</translation>
    </message>
    <message>
        <source>Order {order}: accident car settled at a margin of {margin} % without a reason.</source>
        <translation>工单 {order}：事故车以毛利率 {margin} % 结算，未说明原因。</translation>
    </message>
    <message>
        <source>Order {order}: {amount} yuan discount above the weekly quota without a pre-report.</source>
        <translation>工单 {order}：折扣 {amount} 元超出每周名额，未报备。</translation>
    </message>
    <message>
        <source>Order {order}: {amount} yuan discount without a report of its reason.</source>
        <translation>工单 {order}：折扣 {amount} 元，未上报打折理由。</translation>
    </message>
    <message>
        <source>Order {order}: “{part}” {kind}. {cause}</source>
        <translation>工单 {order}：“{part}”{kind}。{cause}</translation>
    </message>
    <message>
        <source>Special tool {tool}, lent for order {order} and due back {due}, was not returned and is lost.</source>
        <translation>专用工具 {tool} 因工单 {order} 借出，应于 {due} 归还，逾期未还并已丢失。</translation>
    </message>
    <message>
        <source>The appeal was taken back.</source>
        <translation>申诉已撤回。</translation>
    </message>
    <message>
        <source>The proposal was taken back.</source>
        <translation>提案已撤回。</translation>
    </message>
    <message>
        <source>The tool turned up again.</source>
        <translation>工具已找回。</translation>
    </message>
    <message>
        <source>{person} kept {quantity} of {part} back from order {order}</source>
        <translation>{person} 截留工单 {order} 的 {part} {quantity}</translation>
    </message>
</context>
</TS>
