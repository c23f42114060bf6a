<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Widgets</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>Car from above, {n} marks. Arrow keys move the cross, Space sets a mark.</source>
        <translation>車輛俯視圖，{n} 處標記。方向鍵移動十字，空白鍵加標記。</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>換人登入</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>條款 {id}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>左前</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>右前</translation>
    </message>
    <message>
        <source>Fuel {reading}</source>
        <translation>油量 {reading}</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>本機資料庫</translation>
    </message>
    <message>
        <source>May be lifted by: {who}</source>
        <translation>可解除：{who}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金額</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>承諾交車 {time}</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左後</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右後</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>車頂</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Server {host}</source>
        <translation>伺服器 {host}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>請在此簽名</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signature, not signed yet</source>
        <translation>簽名，尚未簽署</translation>
    </message>
    <message>
        <source>Signature, signed</source>
        <translation>簽名，已簽署</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was stored.</source>
        <translation>發生未預期的錯誤，資料沒有儲存。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span}後</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛才</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>逾時 {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小時</translation>
    </message>
    <message>
        <source>{h} h {m:02d}</source>
        <translation>{h} 小時 {m:02d} 分</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
</context>
</TS>
