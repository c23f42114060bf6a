<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>PartsCounter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>收到金額</translation>
    </message>
    <message>
        <source>Battery, electrics</source>
        <translation>電瓶、電系</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>煞車</translation>
    </message>
    <message>
        <source>By name, number, model, serial number or place</source>
        <translation>依名稱、編號、型號、序號或位置</translation>
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
        <translation>請改選其他分類，或新增工具。</translation>
    </message>
    <message>
        <source>Choose first how it is made good</source>
        <translation>請先選擇賠償方式</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>條款 {id}</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>賠償</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>缺少狀況</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>目前狀況</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Find a tool</source>
        <translation>找工具</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>量錶</translation>
    </message>
    <message>
        <source>It was overdue.</source>
        <translation>本次逾期歸還。</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>實物狀況</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
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
        <translation>借出次數</translation>
    </message>
    <message>
        <source>Loans and returns</source>
        <translation>借還紀錄</translation>
    </message>
    <message>
        <source>Lost, owed</source>
        <translation>遺失待賠償</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Model on its plate</source>
        <translation>銘牌上的型號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New special tool</source>
        <translation>新增專用工具</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>No tool here</source>
        <translation>這裡沒有工具</translation>
    </message>
    <message>
        <source>Not lent yet.</source>
        <translation>尚未借出過。</translation>
    </message>
    <message>
        <source>Not overdue: due {time}</source>
        <translation>未逾期：{time} 到期</translation>
    </message>
    <message>
        <source>Oil, filling</source>
        <translation>油品加注</translation>
    </message>
    <message>
        <source>Only cashier or parts manager</source>
        <translation>限收銀或備件經理</translation>
    </message>
    <message>
        <source>Only the parts manager</source>
        <translation>限備件經理</translation>
    </message>
    <message>
        <source>Only {posts}</source>
        <translation>限{posts}</translation>
    </message>
    <message>
        <source>Original price</source>
        <translation>原價</translation>
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
        <translation>列印借出單</translation>
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
        <translation>收據號碼</translation>
    </message>
    <message>
        <source>Record compensation</source>
        <translation>登記賠償</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>借出登記</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>報遺失</translation>
    </message>
    <message>
        <source>Reported {time}</source>
        <translation>{time} 已報</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Scan: {codes}</source>
        <translation>請掃描：{codes}</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Sign on the board</source>
        <translation>看板圖示</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>借出單</translation>
    </message>
    <message>
        <source>Special tools</source>
        <translation>專用工具</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>The parts manager chooses.</source>
        <translation>由備件經理選擇。</translation>
    </message>
    <message>
        <source>The record of {tool} is changed</source>
        <translation>{tool} 的資料已修改</translation>
    </message>
    <message>
        <source>The record of {tool} was right already</source>
        <translation>{tool} 的資料沒有變更</translation>
    </message>
    <message>
        <source>Torque, screwdriver</source>
        <translation>扭力、起子</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>輪胎</translation>
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
        <translation>請寫下狀況</translation>
    </message>
    <message>
        <source>liable: {person}</source>
        <translation>責任人 {person}</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>型號 {model}</translation>
    </message>
    <message>
        <source>the parts manager's</source>
        <translation>限備件經理</translation>
    </message>
    <message>
        <source>{n} loans in all</source>
        <translation>共 {n} 次</translation>
    </message>
    <message>
        <source>{tool} back from {person}, as it went out: {place}</source>
        <translation>{tool} 已由 {person} 歸還，狀況與借出時相同：放回 {place}</translation>
    </message>
    <message>
        <source>{tool} back from {person}, now “{condition}”: {place}</source>
        <translation>{tool} 已由 {person} 歸還，現況「{condition}」：放回 {place}</translation>
    </message>
    <message>
        <source>{tool} entered: print its label</source>
        <translation>{tool} 已登記：請列印標籤</translation>
    </message>
    <message>
        <source>{tool} has left the crib for good; its history stays</source>
        <translation>{tool} 已停用；紀錄保留</translation>
    </message>
    <message>
        <source>{tool} is found and lies in {place}; nothing is owed any more</source>
        <translation>{tool} 已找回，放在 {place}；不必再賠償</translation>
    </message>
    <message>
        <source>{tool} is paid: {amount} received</source>
        <translation>{tool} 已賠償：收到 {amount}</translation>
    </message>
    <message>
        <source>{tool} is replaced by {new}: print its label</source>
        <translation>{tool} 已由 {new} 抵補：請列印標籤</translation>
    </message>
    <message>
        <source>{tool} lent to {person} for {order}, due back {due}</source>
        <translation>{tool} 已借給 {person}，工單 {order}，{due} 前歸還</translation>
    </message>
    <message>
        <source>{tool} reported lost; {person} is liable</source>
        <translation>{tool} 已報遺失；責任人 {person}</translation>
    </message>
    <message>
        <source>{tool}: “{kind}” chosen</source>
        <translation>{tool}：已選「{kind}」</translation>
    </message>
    <message>
        <source>{who} · out since {out}, due back {due}</source>
        <translation>{who} · {out} 借出，{due} 前歸還</translation>
    </message>
    <message>
        <source>{who} · overdue since {time}</source>
        <translation>{who} · {time} 起逾期</translation>
    </message>
    <message>
        <source>{who} · reported lost {time}</source>
        <translation>{who} · {time} 報遺失</translation>
    </message>
</context>
</TS>
