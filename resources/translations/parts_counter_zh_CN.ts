<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PartsCounter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>收到金额</translation>
    </message>
    <message>
        <source>Battery, electrics</source>
        <translation>蓄电池、电气</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购入</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>By name, number, model, serial number or place</source>
        <translation>按名称、编号、型号、序列号或位置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change {tool}</source>
        <translation>修改 {tool}</translation>
    </message>
    <message>
        <source>Choose another filter, or enter a new tool.</source>
        <translation>请改选其他分类，或新增工具。</translation>
    </message>
    <message>
        <source>Choose first how it is made good</source>
        <translation>请先选择赔偿方式</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>条款 {id}</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>缺少状况</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Find a tool</source>
        <translation>查找工具</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>It was overdue.</source>
        <translation>本次逾期归还。</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>实物状况</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借出次数</translation>
    </message>
    <message>
        <source>Loans and returns</source>
        <translation>借还记录</translation>
    </message>
    <message>
        <source>Lost, owed</source>
        <translation>丢失待赔偿</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Model on its plate</source>
        <translation>铭牌上的型号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New special tool</source>
        <translation>新增专用工具</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>No tool here</source>
        <translation>这里没有工具</translation>
    </message>
    <message>
        <source>Not lent yet.</source>
        <translation>尚未借出过。</translation>
    </message>
    <message>
        <source>Not overdue: due {time}</source>
        <translation>未逾期：{time} 到期</translation>
    </message>
    <message>
        <source>Oil, filling</source>
        <translation>油液加注</translation>
    </message>
    <message>
        <source>Only cashier or parts manager</source>
        <translation>限收银或备件经理</translation>
    </message>
    <message>
        <source>Only the parts manager</source>
        <translation>限备件经理</translation>
    </message>
    <message>
        <source>Only {posts}</source>
        <translation>限{posts}</translation>
    </message>
    <message>
        <source>Original price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Place in the crib</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印借出单</translation>
    </message>
    <message>
        <source>Puller</source>
        <translation>拉拔器</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据号码</translation>
    </message>
    <message>
        <source>Record compensation</source>
        <translation>登记赔偿</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>借出登记</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>报丢失</translation>
    </message>
    <message>
        <source>Reported {time}</source>
        <translation>{time} 已报</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Scan: {codes}</source>
        <translation>请扫描：{codes}</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sign on the board</source>
        <translation>看板图标</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>借出单</translation>
    </message>
    <message>
        <source>Special tools</source>
        <translation>专用工具</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The parts manager chooses.</source>
        <translation>由备件经理选择。</translation>
    </message>
    <message>
        <source>The record of {tool} is changed</source>
        <translation>{tool} 的资料已修改</translation>
    </message>
    <message>
        <source>The record of {tool} was right already</source>
        <translation>{tool} 的资料没有变更</translation>
    </message>
    <message>
        <source>Torque, screwdriver</source>
        <translation>扭力、螺丝刀</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>轮胎</translation>
    </message>
    <message>
        <source>Why it leaves the crib for good</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Wrench, socket</source>
        <translation>扳手、套筒</translation>
    </message>
    <message>
        <source>Write down its condition</source>
        <translation>请写下状况</translation>
    </message>
    <message>
        <source>liable: {person}</source>
        <translation>责任人 {person}</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>型号 {model}</translation>
    </message>
    <message>
        <source>the parts manager's</source>
        <translation>限备件经理</translation>
    </message>
    <message>
        <source>{n} loans in all</source>
        <translation>共 {n} 次</translation>
    </message>
    <message>
        <source>{tool} back from {person}, as it went out: {place}</source>
        <translation>{tool} 已由 {person} 归还，状况与借出时相同：放回 {place}</translation>
    </message>
    <message>
        <source>{tool} back from {person}, now “{condition}”: {place}</source>
        <translation>{tool} 已由 {person} 归还，现况“{condition}”：放回 {place}</translation>
    </message>
    <message>
        <source>{tool} entered: print its label</source>
        <translation>{tool} 已登记：请打印标签</translation>
    </message>
    <message>
        <source>{tool} has left the crib for good; its history stays</source>
        <translation>{tool} 已停用；记录保留</translation>
    </message>
    <message>
        <source>{tool} is found and lies in {place}; nothing is owed any more</source>
        <translation>{tool} 已找回，放在 {place}；不必再赔偿</translation>
    </message>
    <message>
        <source>{tool} is paid: {amount} received</source>
        <translation>{tool} 已赔偿：收到 {amount}</translation>
    </message>
    <message>
        <source>{tool} is replaced by {new}: print its label</source>
        <translation>{tool} 已由 {new} 抵补：请打印标签</translation>
    </message>
    <message>
        <source>{tool} lent to {person} for {order}, due back {due}</source>
        <translation>{tool} 已借给 {person}，工单 {order}，{due} 前归还</translation>
    </message>
    <message>
        <source>{tool} reported lost; {person} is liable</source>
        <translation>{tool} 已报丢失；责任人 {person}</translation>
    </message>
    <message>
        <source>{tool}: “{kind}” chosen</source>
        <translation>{tool}：已选“{kind}”</translation>
    </message>
    <message>
        <source>{who} · out since {out}, due back {due}</source>
        <translation>{who} · {out} 借出，{due} 前归还</translation>
    </message>
    <message>
        <source>{who} · overdue since {time}</source>
        <translation>{who} · {time} 起逾期</translation>
    </message>
    <message>
        <source>{who} · reported lost {time}</source>
        <translation>{who} · {time} 报丢失</translation>
    </message>
</context>
</TS>
