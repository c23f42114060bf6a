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
        <source>A new size is used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beijing, Shanghai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car from above, {n} marks. Arrow keys move the cross, Space sets a mark.</source>
        <translation>車輛俯視圖，{n} 處標記。方向鍵移動十字，空白鍵加標記。</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation type="unfinished"></translation>
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
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {copy} · reprint</source>
        <translation>第 {copy} 份・補印</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Estimate {order}</source>
        <translation>估價單 {order}</translation>
    </message>
    <message>
        <source>First print</source>
        <translation>首次列印</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation type="unfinished"></translation>
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
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job card {order}</source>
        <translation>派工卡 {order}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
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
        <source>My PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the dealership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN, at least six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: only save the PDF</source>
        <translation type="unfinished"></translation>
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
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored by the last step, and everything before it is safe. Go on working; if it happens again, send the details to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, at least six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Papers: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>承諾交車 {time}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
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
        <source>Reception</source>
        <translation type="unfinished"></translation>
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
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Save as PDF only</source>
        <translation>只存成 PDF</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已另存為 {path}</translation>
    </message>
    <message>
        <source>Scan your badge, or choose your name. Then type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server {host}</source>
        <translation>伺服器 {host}</translation>
    </message>
    <message>
        <source>Service director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settlement sheet {order}</source>
        <translation>結算單 {order}</translation>
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
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
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
        <source>Taipei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dealership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook has no such clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's own printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is empty. Say whose workshop it is; the administrator then enters the staff. Papers are printed in the language chosen above, and all of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Type a part of the name or the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type less of it, or scan the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Wait a moment before the next try; the wait grows each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}. Now enter the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Workshop floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
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
        <source>{name} is not on the staff any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed in</source>
        <translation type="unfinished"></translation>
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
        <source>{n} tries are left before a wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}: copy {copy} saved as PDF: {path}</source>
        <translation>{paper}：第 {copy} 份已存成 PDF：{path}</translation>
    </message>
    <message>
        <source>{paper}: copy {copy} sent to {printer}</source>
        <translation>{paper}：第 {copy} 份已送往 {printer}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
</context>
</TS>
