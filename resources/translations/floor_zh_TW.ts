<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Floor</name>
    <message>
        <source>+{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the crib right after use.</source>
        <translation>用完即還。</translation>
    </message>
    <message>
        <source>Bay {bay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay {bay} is free {start}, done {end}, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay {bay} is free {start}, done {end}, too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay · technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the car is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Car is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card is not with {plate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars come here when the customer has signed the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty {cart} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fender covers, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued parts fitted or brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job card with the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Missing part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bay is free for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No car waits for a bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parts on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool is out</source>
        <translation>沒有借出的工具</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found beyond the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to see to just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old oil filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old oil filter lies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {posts}</source>
        <translation>限{posts}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out since {out}, due back {due}</source>
        <translation>{out} 借出，{due} 前歸還</translation>
    </message>
    <message>
        <source>Overdue: back to the crib now. Delivery of the car is not held up.</source>
        <translation>已逾期：請立刻歸還工具室。不影響交車。</translation>
    </message>
    <message>
        <source>Part is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminded {time} by {person}</source>
        <translation>{person} {time} 已提醒</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed parts lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat repair: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan job card, tool or badge, or type plate or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the card that lies in this car; then the badge, to clock on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-round addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Special tools out</source>
        <translation>借出的專用工具</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this car was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is finished since {time}.</source>
        <translation>工單已於 {time} 完工。</translation>
    </message>
    <message>
        <source>The reminder stands beside the tool for {person} to see, with your name and the time.</source>
        <translation>提醒會連同您的姓名和時間顯示在工具旁，{person} 看得到。</translation>
    </message>
    <message>
        <source>The shift ended {time}.</source>
        <translation>班次已於 {time} 結束。</translation>
    </message>
    <message>
        <source>Three-piece set: seat, wheel, mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when it is in the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bay {bay} · {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool not returned · {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools are lent at the parts counter, or here by scan.</source>
        <translation>工具在備件櫃檯借出，或在這裡掃描借出。</translation>
    </message>
    <message>
        <source>Tools out: {n}</source>
        <translation>借出工具：{n}</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With {advisor}, {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation>如現況</translation>
    </message>
    <message>
        <source>car: {car}, card: {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no technician yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fitted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a drain cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cart} is empty again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} used oil filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cars · {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is reminded of {tool}</source>
        <translation>已提醒 {person} 歸還 {tool}</translation>
    </message>
    <message>
        <source>{person} was reminded of {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plate} goes to bay {bay}, {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} is not in the crib: take it to the parts counter.</source>
        <translation>{tool} 不在庫：請拿到備件櫃檯。</translation>
    </message>
    <message>
        <source>{tool} is out: bring it to the parts counter to return it.</source>
        <translation>{tool} 借出中：請拿到備件櫃檯歸還。</translation>
    </message>
    <message>
        <source>{tool} is yours for {order}: back to the crib right after use, by {due}</source>
        <translation>{tool} 已借給您，工單 {order}：用完即還，最遲 {due}</translation>
    </message>
    <message>
        <source>{tool}, reminded {time} by {person}</source>
        <translation>{tool}，{person} {time} 已提醒</translation>
    </message>
</context>
</TS>
