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
        <source>1–9 choose · Space mark for one stroke · Enter open</source>
        <translation>1–9 選件 · 空白鍵勾選 · Enter 開啟</translation>
    </message>
    <message>
        <source>A backup is being looked through</source>
        <translation>正在檢查備份</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>正在製作備份</translation>
    </message>
    <message>
        <source>A new size is used from the next start.</source>
        <translation>新的大小在下次啟動時生效。</translation>
    </message>
    <message>
        <source>A server is backed up with its own tool, pg_dump. Where the role may create databases, the backup is restored into one of its own and compared; else it is only read through, and the list says so. It is no substitute for the backup every night at the server itself.</source>
        <translation>伺服器以自己的工具 pg_dump 備份。若角色可建立資料庫，會把備份還原到另一個資料庫並比對；否則只通讀一遍，清單中會註明。這不能取代伺服器上每晚的備份。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>About work order</source>
        <translation>相關工單</translation>
    </message>
    <message>
        <source>Accept hand-over</source>
        <translation>接收交接</translation>
    </message>
    <message>
        <source>Accident cars</source>
        <translation>事故車</translation>
    </message>
    <message>
        <source>Accident quotation</source>
        <translation>事故車報價</translation>
    </message>
    <message>
        <source>Accident-car quotation {order}</source>
        <translation>事故車報價單 {order}</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Acknowledge {n}</source>
        <translation>回覆 {n} 件</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>伺服器位址</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服務顧問</translation>
    </message>
    <message>
        <source>Against me</source>
        <translation>我的罰則</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All hand-overs</source>
        <translation>所有交接</translation>
    </message>
    <message>
        <source>All {of} entries are as they were written down.</source>
        <translation>{of} 筆記錄全部與當初寫下的相同。</translation>
    </message>
    <message>
        <source>Altogether {rows} rows</source>
        <translation>共 {rows} 筆資料</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An administrator chooses another database.</source>
        <translation>由管理員選擇其他資料庫。</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>時限 {time}</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved: {kind}, {thing}. The asker has been told.</source>
        <translation>已核准：{kind}，{thing}。已通知提出人。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在前臺</translation>
    </message>
    <message>
        <source>Audit number {id}: {what}.</source>
        <translation>操作記錄編號 {id}：{what}。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to this PC's own file</source>
        <translation>回到本機檔案</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Back {time}</source>
        <translation>上次歸還 {time}</translation>
    </message>
    <message>
        <source>Backup: {why}</source>
        <translation>備份：{why}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>此資料夾中的備份</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>員工證</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>已掃描員工證</translation>
    </message>
    <message>
        <source>Beijing, Shanghai</source>
        <translation>北京、上海</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>Bring in {n} rows</source>
        <translation>匯入 {n} 列</translation>
    </message>
    <message>
        <source>By itself, while the program is open, every so many hours</source>
        <translation>程式開著時自動備份，每隔幾小時</translation>
    </message>
    <message>
        <source>Car from above, {n} marks. Arrow keys move the cross, Space sets a mark.</source>
        <translation>車輛俯視圖，{n} 處標記。方向鍵移動十字，空白鍵加標記。</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>名下車輛</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>變更 PIN</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>換人登入</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次檢查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即核對</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>檢查方式</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇照片</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Choose or drop a CSV or Excel file. Every row is looked at before one is written.</source>
        <translation>選擇或拖入 CSV 或 Excel 檔。每一列都先檢查，才寫入任何一列。</translation>
    </message>
    <message>
        <source>Claim part</source>
        <translation>索賠訂貨</translation>
    </message>
    <message>
        <source>Claim parts</source>
        <translation>索賠</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>條款 {id}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close at the desk</source>
        <translation>前臺結案</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>關閉程式</translation>
    </message>
    <message>
        <source>Closed with its reference</source>
        <translation>已登記編號結案</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Comment, or reason for dismissing</source>
        <translation>意見；撤銷時寫理由</translation>
    </message>
    <message>
        <source>Comment: needed to send back, optional to approve</source>
        <translation>意見：退回時必填，核准時可留空</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Confirmed by, on the customer's side</source>
        <translation>客戶方確認人</translation>
    </message>
    <message>
        <source>Confirmed; the person concerned is told</source>
        <translation>已確認並通知當事人</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳情</translation>
    </message>
    <message>
        <source>Copy {copy} · reprint</source>
        <translation>第 {copy} 份・補印</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已批覆</translation>
    </message>
    <message>
        <source>Decided by: {posts}</source>
        <translation>由{posts}批覆</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>刪除最後一位</translation>
    </message>
    <message>
        <source>Deposit waiver</source>
        <translation>免收訂金</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>錯誤詳情</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount above limit</source>
        <translation>超限折扣</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Dismissed; the record stays</source>
        <translation>已撤銷，記錄保留</translation>
    </message>
    <message>
        <source>Dispelled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>不還原</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done, and kept under your name</source>
        <translation>已完成，並記在您名下</translation>
    </message>
    <message>
        <source>Drop the wish</source>
        <translation>取消需求</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Entry {seq}: {what}.</source>
        <translation>第 {seq} 筆：{what}。</translation>
    </message>
    <message>
        <source>Estimate {order}</source>
        <translation>估價單 {order}</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything stored after {time} is then no longer in the house. What lies here now is kept beside it under another name. Press once more to restore.</source>
        <translation>{time} 之後儲存的資料將不再存在。目前的檔案會以另一個名稱保留在旁邊。再按一次即開始還原。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Facts verified</source>
        <translation>事實已核實</translation>
    </message>
    <message>
        <source>File and columns</source>
        <translation>檔案與欄位</translation>
    </message>
    <message>
        <source>File that is to be made</source>
        <translation>要建立的檔案</translation>
    </message>
    <message>
        <source>Findings, or reason for dismissing</source>
        <translation>查核結果；撤銷時寫理由</translation>
    </message>
    <message>
        <source>First a trial: everything is read and checked, nothing is written, nobody is disturbed. During the move itself nobody can store anything. The old place stays as it is.</source>
        <translation>先試搬：全部讀取並檢查，不寫入任何東西，也不打擾任何人。真正搬移時，誰都不能儲存。原處維持原樣。</translation>
    </message>
    <message>
        <source>First print</source>
        <translation>首次列印</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>給我的</translation>
    </message>
    <message>
        <source>For order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>適用：{who}</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>From</source>
        <translation>發送人</translation>
    </message>
    <message>
        <source>From the next start on: {place}</source>
        <translation>下次啟動起：{place}</translation>
    </message>
    <message>
        <source>From {who} to {whom}, {when}</source>
        <translation>{who} 發給 {whom}，{when}</translation>
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
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>立即還原</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>還原到這份</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續工作</translation>
    </message>
    <message>
        <source>Go through it</source>
        <translation>逐項檢查</translation>
    </message>
    <message>
        <source>Greeted and asked</source>
        <translation>已招呼詢問</translation>
    </message>
    <message>
        <source>Grievance {number} is recorded</source>
        <translation>抱怨 {number} 已登記</translation>
    </message>
    <message>
        <source>Grievance {number} is recorded; the service director is told it may have been hidden</source>
        <translation>抱怨 {number} 已登記；已告知服務總監可能曾被隱瞞</translation>
    </message>
    <message>
        <source>Grievances</source>
        <translation>客戶抱怨</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>House copy of quotation {order}</source>
        <translation>報價單內部存查聯 {order}</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>反映途徑</translation>
    </message>
    <message>
        <source>In</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>In the workshop now</source>
        <translation>目前在車間</translation>
    </message>
    <message>
        <source>It does not accept this PC's name or password. Tell whoever looks after the PCs.</source>
        <translation>它不接受這台電腦的帳號或密碼，請通知電腦管理人員。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>它沒有回應。</translation>
    </message>
    <message>
        <source>It does not encrypt, so nothing was sent to it. Tell whoever looks after the PCs.</source>
        <translation>它的連線沒有加密，因此沒有傳送任何資料，請通知電腦管理人員。</translation>
    </message>
    <message>
        <source>It has no connection free for this PC.</source>
        <translation>它沒有空閒的連線可供這台電腦使用。</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>正在寫入。</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>它正在啟動或關閉。</translation>
    </message>
    <message>
        <source>It is switched off, or the network is cut.</source>
        <translation>它已關機，或網路中斷。</translation>
    </message>
    <message>
        <source>It was hidden from the superior</source>
        <translation>對上級隱瞞</translation>
    </message>
    <message>
        <source>It was not dispelled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>Its certificate is not the one expected, so nothing was sent to it. Tell whoever looks after the PCs.</source>
        <translation>它的憑證與預期不符，因此沒有傳送任何資料，請通知電腦管理人員。</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Job card {order}</source>
        <translation>派工卡 {order}</translation>
    </message>
    <message>
        <source>Keep it in this PC's keyring</source>
        <translation>存入這台電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Large claim part</source>
        <translation>大額索賠</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不附照片</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Let a visitor in</source>
        <translation>訪客進入</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>准許進入</translation>
    </message>
    <message>
        <source>Let what is there already take the list's words</source>
        <translation>已有的資料改為清單上的內容</translation>
    </message>
    <message>
        <source>Lifts and moving cars: a visitor never walks alone, and stays on the aisles.</source>
        <translation>有舉升機與移動車輛：訪客不得獨自走動，並須走通道。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Loan register {first} – {last}</source>
        <translation>專用工具借出登記 {first} – {last}</translation>
    </message>
    <message>
        <source>Loan slip {number}</source>
        <translation>工具借出單 {number}</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>本機資料庫</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>無人操作時鎖定</translation>
    </message>
    <message>
        <source>Look at it without storing</source>
        <translation>只查看，不儲存</translation>
    </message>
    <message>
        <source>Look the customer up first</source>
        <translation>請先查找客戶</translation>
    </message>
    <message>
        <source>Looking for the database…</source>
        <translation>正在尋找資料庫…</translation>
    </message>
    <message>
        <source>Looks for the waiting room; brought there</source>
        <translation>找休息室，已帶領前往</translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation>低毛利報價</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>製作時間</translation>
    </message>
    <message>
        <source>Made-up house to try things on · everybody's PIN is {pin}</source>
        <translation>試用的虛構店家 · 所有人的 PIN 都是 {pin}</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>Make one now; it takes seconds.</source>
        <translation>現在製作一份，只需幾秒。</translation>
    </message>
    <message>
        <source>May be lifted by: {who}</source>
        <translation>可解除：{who}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>全部搬移</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>搬移資料</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>系統管理員姓名</translation>
    </message>
    <message>
        <source>Name of the dealership</source>
        <translation>經銷店名稱</translation>
    </message>
    <message>
        <source>Name of this place, for the other PCs</source>
        <translation>此處的名稱（顯示給其他電腦）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不鎖定</translation>
    </message>
    <message>
        <source>New PIN, at least six digits</source>
        <translation>新 PIN，至少六位數字</translation>
    </message>
    <message>
        <source>New grievance</source>
        <translation>登記抱怨</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>此資料夾中沒有備份</translation>
    </message>
    <message>
        <source>No backup of this house was found on this PC.</source>
        <translation>在這台電腦上找不到這家店的備份。</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}</source>
        <translation>尚未指定欄位：{fields}</translation>
    </message>
    <message>
        <source>No connection since {time}. {reason}</source>
        <translation>自 {time} 起無法連線。{reason}</translation>
    </message>
    <message>
        <source>No grievance here</source>
        <translation>沒有抱怨</translation>
    </message>
    <message>
        <source>No list chosen</source>
        <translation>尚未選擇清單</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>這裡沒有訊息</translation>
    </message>
    <message>
        <source>No reason was written.</source>
        <translation>未填寫理由。</translation>
    </message>
    <message>
        <source>No stranger was met so far</source>
        <translation>目前沒有遇到陌生人的記錄</translation>
    </message>
    <message>
        <source>No tool is overdue</source>
        <translation>沒有逾期未還的工具</translation>
    </message>
    <message>
        <source>No visitor is in the workshop</source>
        <translation>車間沒有訪客</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Nobody asked</source>
        <translation>無人理會</translation>
    </message>
    <message>
        <source>Nobody came so far</source>
        <translation>尚無訪客記錄</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>尚未選人</translation>
    </message>
    <message>
        <source>Nobody in the file is called so</source>
        <translation>檔案中查無此人</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>沒有這個人</translation>
    </message>
    <message>
        <source>None: only save the PDF</source>
        <translation>不列印：只存 PDF</translation>
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
        <source>Not hidden</source>
        <translation>沒有隱瞞</translation>
    </message>
    <message>
        <source>Not lent yet</source>
        <translation>尚未借出過</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>兩次不同</translation>
    </message>
    <message>
        <source>Nothing against you</source>
        <translation>沒有您的罰則</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>沒有新的內容。</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits “{text}”.</source>
        <translation>目錄中沒有符合「{text}」的備件。</translation>
    </message>
    <message>
        <source>Nothing is deducted by the program; payroll or office enters it.</source>
        <translation>系統不自行扣款，由薪資或行政登入。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>沒有到期事項</translation>
    </message>
    <message>
        <source>Nothing is lost: 0 steps were stored since</source>
        <translation>不會失去任何內容：此後儲存了 0 個步驟</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>沒有待您批覆的事項</translation>
    </message>
    <message>
        <source>Nothing was stored by the last step, and everything before it is safe. Go on working; if it happens again, send the details to whoever looks after the program.</source>
        <translation>上一步沒有存入任何資料，之前的都安全。請繼續工作；如果再發生，請把詳情交給負責程式的人。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一次只能退回一件</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>只手動</translation>
    </message>
    <message>
        <source>Only for looking, nothing is stored.</source>
        <translation>僅供查看，不會儲存任何資料。</translation>
    </message>
    <message>
        <source>Only if something was stored since the last one. Everybody works on meanwhile. Each is opened and compared with the house before it counts. The newest and the last of each day, week and month are kept. Choose a folder on another disk: a copy on the same disk dies with it.</source>
        <translation>只有上次備份後有新內容時才會備份，期間大家可照常工作。每份備份都先打開並與資料比對，通過才算數。會保留最新幾份，以及每日、每週、每月的最後一份。請選擇另一顆硬碟上的資料夾：同一顆硬碟上的副本會跟著硬碟一起損毀。</translation>
    </message>
    <message>
        <source>Only the first {n} rows were saved as {path}; filter for the others.</source>
        <translation>只存了前 {n} 列：{path}；其餘請先篩選再存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>開啟其他檔案</translation>
    </message>
    <message>
        <source>Open at {place}</source>
        <translation>{place} 開啟中</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟原件</translation>
    </message>
    <message>
        <source>Open the house</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Other PCs are at work there: {who}</source>
        <translation>其他電腦正在那裡工作：{who}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>PC 1</source>
        <translation>電腦 1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN, at least six digits</source>
        <translation>PIN，至少六位數字</translation>
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
        <translation>紙本歸檔：{place}</translation>
    </message>
    <message>
        <source>Part number or name, or scan its label</source>
        <translation>備件號或名稱，或掃描標籤</translation>
    </message>
    <message>
        <source>Part of the catalogue</source>
        <translation>目錄中的備件</translation>
    </message>
    <message>
        <source>Parts counter</source>
        <translation>備件櫃檯</translation>
    </message>
    <message>
        <source>Password of the program's role</source>
        <translation>程式角色的密碼</translation>
    </message>
    <message>
        <source>Perhaps hidden</source>
        <translation>疑似隱瞞</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Plate, phone or name</source>
        <translation>車牌、電話或姓名</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Pre-report</source>
        <translation>打折報備</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>目前的 PIN</translation>
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
        <translation>印表機</translation>
    </message>
    <message>
        <source>Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}</source>
        <translation>程式 {program}、Python {python}、Qt {qt}、SQLite {sqlite}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>預計交車</translation>
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
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for the appeal</source>
        <translation>申訴理由</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>提出理由</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Record grievance</source>
        <translation>登記抱怨</translation>
    </message>
    <message>
        <source>Reference of payroll or personnel file</source>
        <translation>薪資或人事檔案編號</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>不收的列</translation>
    </message>
    <message>
        <source>Report to superior</source>
        <translation>上報上級</translation>
    </message>
    <message>
        <source>Requests appear here by themselves; the badge counts them.</source>
        <translation>有新申請會自動出現，側欄會顯示件數。</translation>
    </message>
    <message>
        <source>Reserve the parts</source>
        <translation>保留備件</translation>
    </message>
    <message>
        <source>Reserved for {order}: {kept} of {n} lines</source>
        <translation>{order} 已保留：{n} 行中的 {kept} 行</translation>
    </message>
    <message>
        <source>Reserved for {order}: {kept} of {n} lines; the rest lacks stock</source>
        <translation>{order} 已保留：{n} 行中的 {kept} 行，其餘庫存不足</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>立即還原</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在還原備份…</translation>
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
        <source>Root certificate of the dealership</source>
        <translation>經銷店的根憑證</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Same kind approved</source>
        <translation>同類核准</translation>
    </message>
    <message>
        <source>Sanction record {number}</source>
        <translation>罰則記錄 {number}</translation>
    </message>
    <message>
        <source>Sanction to confirm</source>
        <translation>罰則確認</translation>
    </message>
    <message>
        <source>Sanction to verify</source>
        <translation>罰則核實</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>罰則</translation>
    </message>
    <message>
        <source>Sanctions of {month}</source>
        <translation>{month} 罰則月報</translation>
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
        <source>Save file for support</source>
        <translation>另存支援檔</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>另存清單</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>另存不收的列</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已存為 {path}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已存檔：{path}</translation>
    </message>
    <message>
        <source>Scan label, badge and job card in any order; the third one lends.</source>
        <translation>依任意順序掃描標籤、員工證、派工卡；第三個掃完即借出。</translation>
    </message>
    <message>
        <source>Scan your badge, or choose your name. Then type your PIN.</source>
        <translation>掃描員工證，或選擇姓名，再輸入 PIN。</translation>
    </message>
    <message>
        <source>See the damage, deliver parts, read the meter</source>
        <translation>查看車損、送備件、抄表</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>發送時間</translation>
    </message>
    <message>
        <source>Sent back: {kind}, {thing}. The asker has been told.</source>
        <translation>已退回：{kind}，{thing}。已通知提出人。</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>我發出的</translation>
    </message>
    <message>
        <source>Server {host}</source>
        <translation>伺服器 {host}</translation>
    </message>
    <message>
        <source>Service director</source>
        <translation>服務總監</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已處理</translation>
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
        <source>Sign, {place} of {needed}</source>
        <translation>簽核 {place} / {needed}</translation>
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
        <source>Signed or asked before</source>
        <translation>先前簽核</translation>
    </message>
    <message>
        <source>Signed; the second signature is somebody else's</source>
        <translation>已簽核，第二簽須由他人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>訪客單</translation>
    </message>
    <message>
        <source>Somebody you do not know?</source>
        <translation>看到陌生人？</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>發生了意外的錯誤</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was stored.</source>
        <translation>發生意外錯誤；沒有存入任何資料。</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>近 12 個月消費</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Start the program again: it works at the new place then</source>
        <translation>請重新啟動程式，之後就在新的地方工作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Strangers met</source>
        <translation>陌生人記錄</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>臺北</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back: {kind}, {thing}.</source>
        <translation>已撤回：{kind}，{thing}。</translation>
    </message>
    <message>
        <source>The appeal is before the director</source>
        <translation>申訴已送總監</translation>
    </message>
    <message>
        <source>The audit was tampered with. {what}</source>
        <translation>操作記錄被改動過。{what}</translation>
    </message>
    <message>
        <source>The backup of {moment} is byte for byte what it was</source>
        <translation>{moment} 的備份與製作時完全一致</translation>
    </message>
    <message>
        <source>The backup of {moment} is good: {size}</source>
        <translation>{moment} 的備份完好：{size}</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>連線中斷。</translation>
    </message>
    <message>
        <source>The connection is back; everything is read anew.</source>
        <translation>連線已恢復，資料已重新讀取。</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客戶記錄</translation>
    </message>
    <message>
        <source>The customer told it before to</source>
        <translation>客戶曾向誰反映</translation>
    </message>
    <message>
        <source>The customer told {who} before; the desk made no entry.</source>
        <translation>客戶曾向 {who} 反映，前臺沒有登記。</translation>
    </message>
    <message>
        <source>The data are being moved just now.</source>
        <translation>資料正在搬移。</translation>
    </message>
    <message>
        <source>The data lie in: {place}</source>
        <translation>資料位於：{place}</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>無法開啟資料庫</translation>
    </message>
    <message>
        <source>The database is away: nothing new can be read just now.</source>
        <translation>資料庫無法連線：目前讀不到新資料。</translation>
    </message>
    <message>
        <source>The dealership</source>
        <translation>經銷店</translation>
    </message>
    <message>
        <source>The dealership's database is not on it. Tell whoever looks after the PCs.</source>
        <translation>它上面沒有本店的資料庫，請通知電腦管理人員。</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>第一位系統管理員</translation>
    </message>
    <message>
        <source>The hand-over is in your hands</source>
        <translation>已由您接收</translation>
    </message>
    <message>
        <source>The house is as it was at {moment}.</source>
        <translation>資料已回到 {moment} 的狀態。</translation>
    </message>
    <message>
        <source>The house is being put back</source>
        <translation>正在還原資料</translation>
    </message>
    <message>
        <source>The last one failed. {why}</source>
        <translation>上次備份失敗。{why}</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再輸入一次新 PIN</translation>
    </message>
    <message>
        <source>The newest backup is {span} old</source>
        <translation>最新的備份已是 {span}前</translation>
    </message>
    <message>
        <source>The newest good backup is of {time} and holds {count} steps.</source>
        <translation>最新的完好備份是 {time} 的，內含 {count} 個步驟。</translation>
    </message>
    <message>
        <source>The program has told supervisor and service director.</source>
        <translation>程式已告知前臺主管與服務總監。</translation>
    </message>
    <message>
        <source>The program tries again by itself and goes on as soon as the database is there.</source>
        <translation>程式會自動重試，資料庫一連上就繼續。</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>程式會自動重試。</translation>
    </message>
    <message>
        <source>The reason is in the program's log.</source>
        <translation>原因記錄在程式的日誌中。</translation>
    </message>
    <message>
        <source>The rulebook has no such clause</source>
        <translation>規則手冊沒有這一條</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再輸入一次 PIN</translation>
    </message>
    <message>
        <source>The state before is kept as a backup of its own. Nobody can work while it runs; afterwards everybody signs in again.</source>
        <translation>還原前的狀態會另存成一份備份。還原期間無法工作，完成後所有人需重新登入。</translation>
    </message>
    <message>
        <source>The state before lies in {file}.</source>
        <translation>先前的狀態存於 {file}。</translation>
    </message>
    <message>
        <source>The system's own printer</source>
        <translation>系統預設印表機</translation>
    </message>
    <message>
        <source>The trial went well: {rows} rows can be moved</source>
        <translation>試搬順利：{rows} 筆資料可以搬移</translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>目前沒有備份，也未設定自動備份</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>這臺電腦</translation>
    </message>
    <message>
        <source>This PC has no keyring; the password is asked for at each start.</source>
        <translation>這台電腦沒有鑰匙圈；每次啟動時都會詢問密碼。</translation>
    </message>
    <message>
        <source>This PC works on its own file from the next start on</source>
        <translation>下次啟動起，這台電腦使用本機檔案</translation>
    </message>
    <message>
        <source>This PC works on the server from the next start on</source>
        <translation>下次啟動起，這台電腦使用伺服器</translation>
    </message>
    <message>
        <source>This PC works on the server from the next start on and asks for the password</source>
        <translation>下次啟動起，這台電腦使用伺服器，並會詢問密碼</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>PIN 不正確。</translation>
    </message>
    <message>
        <source>This database is empty. Say whose workshop it is; the administrator then enters the staff. Papers are printed in the language chosen above, and all of it can be changed later.</source>
        <translation>資料庫是空的。請填寫這是哪一家店，再由系統管理員建立員工。紙本使用上方選擇的語言，之後都可以更改。</translation>
    </message>
    <message>
        <source>This is seen to at the station {station}.</source>
        <translation>這件事在「{station}」處理。</translation>
    </message>
    <message>
        <source>This label belongs to no part the house carries.</source>
        <translation>這張標籤不屬於本廠經營的任何備件。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>To a file on this PC</source>
        <translation>到這台電腦的檔案</translation>
    </message>
    <message>
        <source>To a server</source>
        <translation>到伺服器</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>開始工作</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>到：{place}</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool label</source>
        <translation>工具標籤</translation>
    </message>
    <message>
        <source>Tool labels {subject}</source>
        <translation>工具標籤 {subject}</translation>
    </message>
    <message>
        <source>Tools that should be back</source>
        <translation>該還的工具</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Try without writing</source>
        <translation>試搬，不寫入</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Type a part of the name or the number</source>
        <translation>輸入部分姓名或編號</translation>
    </message>
    <message>
        <source>Type how many steps are lost</source>
        <translation>輸入會失去的步驟數</translation>
    </message>
    <message>
        <source>Type less of it, or scan the badge.</source>
        <translation>少打幾個字，或掃描員工證。</translation>
    </message>
    <message>
        <source>Type {n} in the field first.</source>
        <translation>請先在欄位中輸入 {n}。</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Values of this clause</source>
        <translation>本條參數</translation>
    </message>
    <message>
        <source>Verified; it waits for confirmation by somebody else</source>
        <translation>已核實，等待他人確認</translation>
    </message>
    <message>
        <source>Verify and propose fine</source>
        <translation>查實並提出考核</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Visitor log</source>
        <translation>訪客記錄</translation>
    </message>
    <message>
        <source>Visitor slip {number}</source>
        <translation>訪客單 {number}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Visitors in the workshop</source>
        <translation>車間訪客</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>來廠次數</translation>
    </message>
    <message>
        <source>Wait a moment before the next try; the wait grows each time.</source>
        <translation>請稍候再試，每錯一次等待更久。</translation>
    </message>
    <message>
        <source>Wait until the backup under way is done.</source>
        <translation>請等進行中的備份完成。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待批覆</translation>
    </message>
    <message>
        <source>Waiting for: {place}</source>
        <translation>等候連線：{place}</translation>
    </message>
    <message>
        <source>Waits for: {names}</source>
        <translation>等待：{names}</translation>
    </message>
    <message>
        <source>Was a grievance hidden?</source>
        <translation>是否隱瞞抱怨？</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>連往伺服器</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Welcome, {name}. Now enter the staff.</source>
        <translation>歡迎，{name}。請建立員工資料。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>搬移的內容</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>備份內容</translation>
    </message>
    <message>
        <source>What was found, and from whom</source>
        <translation>查到什麼、向誰查證</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>客戶說了什麼</translation>
    </message>
    <message>
        <source>What was said, in the customer's words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>What was sent when the server went away was not stored: do it again.</source>
        <translation>伺服器斷線時送出的那一步沒有存入，請再做一次。</translation>
    </message>
    <message>
        <source>What was sent when the server went away was stored; it counts once.</source>
        <translation>伺服器斷線時送出的那一步已經存入，只計一次。</translation>
    </message>
    <message>
        <source>What was tried or done, and what the customer wants</source>
        <translation>做了什麼、客戶要求什麼</translation>
    </message>
    <message>
        <source>What would be lost cannot be read: {why}</source>
        <translation>無法讀出會失去什麼：{why}</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>每一列將如何處理</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>搬到哪裡</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Who breaks it: {measure}</source>
        <translation>違反者：{measure}</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>請登入</translation>
    </message>
    <message>
        <source>Who really acted</source>
        <translation>實際行為人</translation>
    </message>
    <message>
        <source>Whoever did it was not yet on the staff then.</source>
        <translation>當時操作者尚未在職。</translation>
    </message>
    <message>
        <source>Whoever looks after the server goes back to it, into an empty database; the guide's page on the server says how.</source>
        <translation>由管理伺服器的人還原到空的資料庫；做法見指南的伺服器頁。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With the superior</source>
        <translation>在上級</translation>
    </message>
    <message>
        <source>Work on this PC's own file</source>
        <translation>使用本機檔案</translation>
    </message>
    <message>
        <source>Work on this server</source>
        <translation>使用這台伺服器</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Work order {order}</source>
        <translation>工單 {order}</translation>
    </message>
    <message>
        <source>Work there from the next start on</source>
        <translation>下次啟動起在那裡工作</translation>
    </message>
    <message>
        <source>Work there: aftersales-desktop --database {file}</source>
        <translation>在那裡工作：aftersales-desktop --database {file}</translation>
    </message>
    <message>
        <source>Workshop floor</source>
        <translation>車間</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登記人</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>You decide it for {person}.</source>
        <translation>您代 {person} 批覆。</translation>
    </message>
    <message>
        <source>You did not ask for it and may decide it.</source>
        <translation>提出人不是您，可以批覆。</translation>
    </message>
    <message>
        <source>You see what was read until {time}; what you typed stays, and nothing can be stored. The program tries again by itself.</source>
        <translation>畫面上是 {time} 以前讀取的資料；已輸入的內容會保留，目前無法儲存。程式會自動重試。</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>您的 PIN 已變更</translation>
    </message>
    <message>
        <source>Your posts have no duties that come round</source>
        <translation>您的職務沒有定期事項</translation>
    </message>
    <message>
        <source>Yours; {posts} decides</source>
        <translation>您本人提出，由{posts}批覆</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>accepted by {who} at {when}</source>
        <translation>{who} 於 {when} 接收</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>{time} 提出</translation>
    </message>
    <message>
        <source>by the rule {value}</source>
        <translation>條文規定 {value}</translation>
    </message>
    <message>
        <source>closed at the desk {when}</source>
        <translation>前臺於 {when} 結案</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>由 {who} 確認</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>預設 {value}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>from {day}: {value}</source>
        <translation>{day} 起：{value}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
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
        <source>laid down by the rule</source>
        <translation>條文明定</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>逾時 {span}</translation>
    </message>
    <message>
        <source>line at {share}</source>
        <translation>{share} 線</translation>
    </message>
    <message>
        <source>looking at both places</source>
        <translation>正在檢查兩邊</translation>
    </message>
    <message>
        <source>made-up house</source>
        <translation>虛構店家</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>無工單</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>nobody has accepted it yet</source>
        <translation>尚無人接收</translation>
    </message>
    <message>
        <source>nobody, as far as known</source>
        <translation>據知沒有</translation>
    </message>
    <message>
        <source>none in stock</source>
        <translation>無庫存</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>檔案中沒有</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>剛好達標</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>read by {who} at {when}</source>
        <translation>{who} 於 {when} 讀過</translation>
    </message>
    <message>
        <source>refused-{file}</source>
        <translation>不收-{file}</translation>
    </message>
    <message>
        <source>reported by {who} to the {post}, {when}: {report}</source>
        <translation>{who} 於 {when} 上報{post}：{report}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>should be out since {when}</source>
        <translation>{when} 就該離開</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>since {day} · {person}</source>
        <translation>{day} 起 · {person}</translation>
    </message>
    <message>
        <source>still to scan</source>
        <translation>待掃描</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>this PC's own file</source>
        <translation>本機檔案</translation>
    </message>
    <message>
        <source>this would be number {n}</source>
        <translation>這是第 {n} 單</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>第 {n} 版</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>等 {span}</translation>
    </message>
    <message>
        <source>with {who}</source>
        <translation>{who} 陪同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{count} of {of} entries stand in their order; the key they were sealed with is not on this PC.</source>
        <translation>{of} 筆記錄中有 {count} 筆順序正確，但本機沒有封存它們的金鑰。</translation>
    </message>
    <message>
        <source>{day}: {value} · {person} · {reason}</source>
        <translation>{day}：{value} · {person} · {reason}</translation>
    </message>
    <message>
        <source>{deputy} for {person}</source>
        <translation>{deputy} 代 {person}</translation>
    </message>
    <message>
        <source>{done} of {of} steps: {subject}</source>
        <translation>{of} 步中的第 {done} 步：{subject}</translation>
    </message>
    <message>
        <source>{event}, {version}</source>
        <translation>{event}，{version}</translation>
    </message>
    <message>
        <source>{file}: {added} came in, {changed} changed, {same} were there already.</source>
        <translation>{file}：新增 {added} 筆，更新 {changed} 筆，已有 {same} 筆。</translation>
    </message>
    <message>
        <source>{first} +{n}</source>
        <translation>{first} +{n}</translation>
    </message>
    <message>
        <source>{free} of {n} {unit} free</source>
        <translation>庫存 {n} {unit}，可用 {free}</translation>
    </message>
    <message>
        <source>{how}, {when}; taken by {who}; phone {phone}</source>
        <translation>{how}，{when}；受理人 {who}；電話 {phone}</translation>
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
        <source>{measure} {amount} yuan</source>
        <translation>{measure} {amount} 元</translation>
    </message>
    <message>
        <source>{name} has left after {n} min</source>
        <translation>{name} 已離開，停留 {n} 分鐘</translation>
    </message>
    <message>
        <source>{name} is in the workshop ({number})</source>
        <translation>{name} 已進入車間（{number}）</translation>
    </message>
    <message>
        <source>{name} is not on the staff any more</source>
        <translation>{name} 已不在職</translation>
    </message>
    <message>
        <source>{name} is signed in</source>
        <translation>{name} 已登入</translation>
    </message>
    <message>
        <source>{number}, {when}, heard by {who}: {words}</source>
        <translation>{number}，{when}，受理人 {who}：{words}</translation>
    </message>
    <message>
        <source>{number}: {state}</source>
        <translation>{number}：{state}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} acknowledged. The askers have been told.</source>
        <translation>已回覆 {n} 件，並通知提出人。</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} due within {span}</source>
        <translation>{n} 件 {span}內到時限</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} points above the line</source>
        <translation>高出 {n} 個百分點</translation>
    </message>
    <message>
        <source>{n} points below the line</source>
        <translation>低了 {n} 個百分點</translation>
    </message>
    <message>
        <source>{n} rows saved as {path}</source>
        <translation>已存 {n} 列：{path}</translation>
    </message>
    <message>
        <source>{n} steps are lost, stored between {first} and {last}</source>
        <translation>將失去 {n} 個步驟，儲存於 {first} 至 {last}</translation>
    </message>
    <message>
        <source>{n} tries are left before a wait.</source>
        <translation>還可以試 {n} 次。</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 件待批</translation>
    </message>
    <message>
        <source>{n} {unit} in stock</source>
        <translation>庫存 {n} {unit}</translation>
    </message>
    <message>
        <source>{order} is not being worked on: no tool goes out for it.</source>
        <translation>{order} 不在施工中，不能為它借出工具。</translation>
    </message>
    <message>
        <source>{order} · {time}</source>
        <translation>{order} · {time}</translation>
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
        <source>{part} ×{n} is ordered, expected on {day} ({number}, {supplier})</source>
        <translation>{part} ×{n} 已訂貨，預計 {day} 到貨（{number}，{supplier}）</translation>
    </message>
    <message>
        <source>{person} has an overdue tool and takes no further one.</source>
        <translation>{person} 有逾期未還的工具，不能再借。</translation>
    </message>
    <message>
        <source>{place}: no connection since {time}. {reason}</source>
        <translation>{place}：自 {time} 起無法連線。{reason}</translation>
    </message>
    <message>
        <source>{place}: {person}, since {time}</source>
        <translation>{place}：{person}，自 {time} 起</translation>
    </message>
    <message>
        <source>{rows} rows are moved, and the same at both places</source>
        <translation>已搬移 {rows} 筆資料，兩邊完全相同</translation>
    </message>
    <message>
        <source>{signed} of {needed} signatures by different people</source>
        <translation>不同人簽核 {signed} / {needed}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>{state} by {person}</source>
        <translation>{person}：{state}</translation>
    </message>
    <message>
        <source>{state}: {amount} yuan proposed</source>
        <translation>{state}：已提出考核 {amount} 元</translation>
    </message>
    <message>
        <source>{station} 1</source>
        <translation>{station} 1</translation>
    </message>
    <message>
        <source>{sums}: {count} did not agree at the old place already</source>
        <translation>{sums}：在原處就已有 {count} 項不符</translation>
    </message>
    <message>
        <source>{time} {person} ({station}): {event}.</source>
        <translation>{time} {person}（{station}）：{event}。</translation>
    </message>
    <message>
        <source>{used} of {quota} used</source>
        <translation>已用 {used}／{quota}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}，{when}</translation>
    </message>
    <message>
        <source>{who}, {when}: {done}</source>
        <translation>{who}，{when}：{done}</translation>
    </message>
    <message>
        <source>“{old}” is now “{new}”</source>
        <translation>「{old}」現為「{new}」</translation>
    </message>
    <message>
        <source>“{wish}” is dropped</source>
        <translation>已取消「{wish}」</translation>
    </message>
    <message>
        <source>“{wish}” is {number}, {part}</source>
        <translation>「{wish}」選定為 {number} {part}</translation>
    </message>
</context>
</TS>
