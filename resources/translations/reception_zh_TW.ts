<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Reception</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A car stands here once its final inspection is passed.</source>
        <translation>終檢合格的車會出現在這裡。</translation>
    </message>
    <message>
        <source>A whole number, 0 for none</source>
        <translation>請填整數，沒有填 0</translation>
    </message>
    <message>
        <source>Above zero</source>
        <translation>須大於零</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>客戶確認</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Accident cars</source>
        <translation>事故車</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>月結</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>業務活動</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Add a part payment</source>
        <translation>先收一部分</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加項目</translation>
    </message>
    <message>
        <source>Addition confirmed; the work goes on.</source>
        <translation>增項已確認，繼續施工。</translation>
    </message>
    <message>
        <source>Addition declined; its lines are dropped.</source>
        <translation>客戶不做，增項已取消。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服務顧問</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>服務顧問</translation>
    </message>
    <message>
        <source>After</source>
        <translation>折後</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>離廠之後</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All fitted</source>
        <translation>全部裝好</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>An amount, 0 for none</source>
        <translation>請填金額，沒有填 0</translation>
    </message>
    <message>
        <source>An order of the class “accident” stands here until its bill is written.</source>
        <translation>「事故維修」工單在結算前都列在這裡。</translation>
    </message>
    <message>
        <source>Another car</source>
        <translation>另一輛車</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>換一個類別</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>落實率</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Appointment to fit it made</source>
        <translation>已預約安裝時間</translation>
    </message>
    <message>
        <source>Appointment {at} · {wish}</source>
        <translation>預約 {at} · {wish}</translation>
    </message>
    <message>
        <source>Appointment {when}</source>
        <translation>預約 {when}</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Archive the order</source>
        <translation>工單歸檔</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Arrived {when}</source>
        <translation>到貨 {when}</translation>
    </message>
    <message>
        <source>As said, not rephrased</source>
        <translation>照說的記，不改寫</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Ask customer</source>
        <translation>待客戶確認</translation>
    </message>
    <message>
        <source>Ask for a waiver</source>
        <translation>申請免收</translation>
    </message>
    <message>
        <source>Ask for the signature again</source>
        <translation>重新請簽</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>詢問客戶</translation>
    </message>
    <message>
        <source>Ask the front-desk supervisor</source>
        <translation>請前臺主管給予</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>已重新請簽</translation>
    </message>
    <message>
        <source>Asked: the workshop manager decides</source>
        <translation>已申請，由車間經理決定</translation>
    </message>
    <message>
        <source>At reception</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>回到搜尋</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Belongings in the car</source>
        <translation>車內物品</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>結算明細</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購車日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>聯絡客戶</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消工單</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Call recorded.</source>
        <translation>回訪已記錄。</translation>
    </message>
    <message>
        <source>Call the order off</source>
        <translation>取消工單</translation>
    </message>
    <message>
        <source>Called off because</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到店方式</translation>
    </message>
    <message>
        <source>Cancel and pay {amount} yuan back</source>
        <translation>取消並退還 {amount} 元</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消預約</translation>
    </message>
    <message>
        <source>Cancel the claim-part order</source>
        <translation>取消索賠訂貨單</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>已取消：{reason}</translation>
    </message>
    <message>
        <source>Car and customer</source>
        <translation>車輛與客戶</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cars, visits and what is still open stand here.</source>
        <translation>這裡顯示車輛、來訪與未完事項。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>修改預約</translation>
    </message>
    <message>
        <source>Check digit differs</source>
        <translation>校驗碼不符</translation>
    </message>
    <message>
        <source>Check digit fits</source>
        <translation>校驗碼相符</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>開始接待</translation>
    </message>
    <message>
        <source>Check in a car</source>
        <translation>接待一輛車</translation>
    </message>
    <message>
        <source>Check the car in</source>
        <translation>接車</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>環車接待</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Choose a car first</source>
        <translation>請先選車</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>請選擇客戶</translation>
    </message>
    <message>
        <source>Choose a part first</source>
        <translation>請先選備件</translation>
    </message>
    <message>
        <source>Choose an appointment</source>
        <translation>請選擇預約</translation>
    </message>
    <message>
        <source>Choose another filter or search by plate.</source>
        <translation>換一個篩選條件，或用車牌搜尋。</translation>
    </message>
    <message>
        <source>Choose one at the left or scan its job card.</source>
        <translation>從左邊選一張，或掃描派工卡。</translation>
    </message>
    <message>
        <source>Choose one at the left.</source>
        <translation>請在左側選一筆。</translation>
    </message>
    <message>
        <source>Claim part is here: {part}</source>
        <translation>索賠件已到：{part}</translation>
    </message>
    <message>
        <source>Claim parts</source>
        <translation>索賠件</translation>
    </message>
    <message>
        <source>Claim-part order {number}</source>
        <translation>索賠訂貨單 {number}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Class of the customer</source>
        <translation>客戶分類</translation>
    </message>
    <message>
        <source>Click the car where you see a damage.</source>
        <translation>看到損傷就點車身上的位置。</translation>
    </message>
    <message>
        <source>Close the claim-part order</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>回廠時間</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Content, with a suggestion</source>
        <translation>滿意，有建議</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份次</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>防護</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer analyses</source>
        <translation>客戶分析</translation>
    </message>
    <message>
        <source>Customer says no</source>
        <translation>客戶不做</translation>
    </message>
    <message>
        <source>Customer tasks</source>
        <translation>客戶任務</translation>
    </message>
    <message>
        <source>Customer's signature</source>
        <translation>客戶簽名</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶與車輛</translation>
    </message>
    <message>
        <source>Customers who came</source>
        <translation>因此到店的客戶數</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>訂金收據</translation>
    </message>
    <message>
        <source>Deposit receipt {number}</source>
        <translation>訂金收據 {number}</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount, {share}</source>
        <translation>折扣，{share}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due this month, per person</source>
        <translation>本月到期，按人</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>更早的來廠記錄</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>登記成效</translation>
    </message>
    <message>
        <source>Enter the car</source>
        <translation>登記這輛車</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估價</translation>
    </message>
    <message>
        <source>Estimate total</source>
        <translation>估價總額</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預約到店</translation>
    </message>
    <message>
        <source>F1 opens one for a warranty part.</source>
        <translation>按 F1 為質保備件開單。</translation>
    </message>
    <message>
        <source>Fender covers</source>
        <translation>葉子板護罩</translation>
    </message>
    <message>
        <source>File the pre-report</source>
        <translation>送出報備</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次來訪</translation>
    </message>
    <message>
        <source>Fit claim part: {part}</source>
        <translation>安裝索賠件：{part}</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>已安裝</translation>
    </message>
    <message>
        <source>Fitted {when}</source>
        <translation>安裝 {when}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>改派給</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>客戶聯</translation>
    </message>
    <message>
        <source>For the workshop</source>
        <translation>給車間的話</translation>
    </message>
    <message>
        <source>Foreign or mistyped?</source>
        <translation>外地車牌，或打錯？</translation>
    </message>
    <message>
        <source>Found during the repair</source>
        <translation>維修中發現</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前臺管理</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>油量</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Give as tasks</source>
        <translation>下發任務</translation>
    </message>
    <message>
        <source>Give back: {things}</source>
        <translation>請歸還：{things}</translation>
    </message>
    <message>
        <source>Give tasks</source>
        <translation>下發任務</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>給予折扣</translation>
    </message>
    <message>
        <source>Give to somebody else</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Give up: the customer does not come</source>
        <translation>客戶不來，放棄此件</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>下發</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續接待</translation>
    </message>
    <message>
        <source>Go on with the check-in</source>
        <translation>繼續接待</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已離廠</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集團</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交車</translation>
    </message>
    <message>
        <source>Hand the car over</source>
        <translation>交車</translation>
    </message>
    <message>
        <source>Handed over on time.</source>
        <translation>準時交車。</translation>
    </message>
    <message>
        <source>Handed over, {span} later than promised.</source>
        <translation>已交車，比承諾晚 {span}。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>到貨</translation>
    </message>
    <message>
        <source>History</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>House copy</source>
        <translation>內部存查聯</translation>
    </message>
    <message>
        <source>House pays</source>
        <translation>本廠付</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>I, O and Q never occur</source>
        <translation>不會有 I、O、Q</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>打折理由</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在廠</translation>
    </message>
    <message>
        <source>In the customer's words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在廠</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Its visits will stand here.</source>
        <translation>以後的來訪會列在這裡。</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Keep class</source>
        <translation>儲存分類</translation>
    </message>
    <message>
        <source>Keep steps</source>
        <translation>儲存步驟</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>保留預約</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留工單</translation>
    </message>
    <message>
        <source>Keep, next customer</source>
        <translation>儲存，下一位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>Labour {labour} · parts {parts}</source>
        <translation>工時 {labour} · 備件 {parts}</translation>
    </message>
    <message>
        <source>Last {day} · {km} km · {work}</source>
        <translation>上次 {day} · {km} km · {work}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>廠牌</translation>
    </message>
    <message>
        <source>Make appointment</source>
        <translation>建立預約</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>廠家</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>勾選</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>腳踏墊</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge for good</source>
        <translation>確定合併</translation>
    </message>
    <message>
        <source>Merged by: {who}</source>
        <translation>可合併的人：{who}</translation>
    </message>
    <message>
        <source>Merged into {name}; {n} orders came along</source>
        <translation>已併入 {name}，帶入 {n} 張工單</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Mileage is lower than before ({km} km); stored as read.</source>
        <translation>里程比上次低（{km} km），已照讀數記錄。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>行動支付</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>車型</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Most often missed</source>
        <translation>最常漏做</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>活動名稱</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活動</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新預約</translation>
    </message>
    <message>
        <source>New car or customer</source>
        <translation>新車輛或新客戶</translation>
    </message>
    <message>
        <source>New claim-part order</source>
        <translation>新索賠訂貨單</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新項目</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新工單</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next car</source>
        <translation>換一輛</translation>
    </message>
    <message>
        <source>No accident car chosen</source>
        <translation>尚未選擇事故車</translation>
    </message>
    <message>
        <source>No accident car in the house</source>
        <translation>廠內沒有事故車</translation>
    </message>
    <message>
        <source>No activity so far</source>
        <translation>還沒有活動</translation>
    </message>
    <message>
        <source>No car chosen</source>
        <translation>尚未選車</translation>
    </message>
    <message>
        <source>No car is being checked in. F1 begins with one.</source>
        <translation>目前沒有車在接待，按 F1 開始。</translation>
    </message>
    <message>
        <source>No car is on the floor.</source>
        <translation>目前沒有車在施工。</translation>
    </message>
    <message>
        <source>No car is ready</source>
        <translation>目前沒有可交的車</translation>
    </message>
    <message>
        <source>No car waits for its customer.</source>
        <translation>目前沒有車在等客戶。</translation>
    </message>
    <message>
        <source>No claim part chosen</source>
        <translation>尚未選擇索賠件</translation>
    </message>
    <message>
        <source>No claim part here</source>
        <translation>此處沒有索賠件</translation>
    </message>
    <message>
        <source>No customer has to be asked.</source>
        <translation>目前不必詢問客戶。</translation>
    </message>
    <message>
        <source>No deposit was received.</source>
        <translation>未收訂金。</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>不打折</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>尚未選工單</translation>
    </message>
    <message>
        <source>No order here</source>
        <translation>這裡沒有工單</translation>
    </message>
    <message>
        <source>No reception here</source>
        <translation>沒有接待記錄</translation>
    </message>
    <message>
        <source>No reception this week</source>
        <translation>本週沒有接待記錄</translation>
    </message>
    <message>
        <source>No task is due this month</source>
        <translation>本月沒有到期任務</translation>
    </message>
    <message>
        <source>No warranty part waits for a claim-part order</source>
        <translation>沒有待開索賠訂貨單的質保備件</translation>
    </message>
    <message>
        <source>No warranty recorded</source>
        <translation>沒有質保資料</translation>
    </message>
    <message>
        <source>Nobody else is expected today. F3 makes an appointment.</source>
        <translation>今天沒有其他預約，按 F3 建立預約。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>找不到客戶</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>沒有預約</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>名單上沒有客戶</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>沒有要聯絡的客戶</translation>
    </message>
    <message>
        <source>Not a day</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Not a year</source>
        <translation>不是年份</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Not in the files yet</source>
        <translation>尚無資料</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Not reached; try again before the day ends.</source>
        <translation>未接通，請在今天內再打。</translation>
    </message>
    <message>
        <source>Nothing due: settle and print</source>
        <translation>免收費：結算並列印</translation>
    </message>
    <message>
        <source>Nothing of value</source>
        <translation>無貴重物品</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>無應收金額。</translation>
    </message>
    <message>
        <source>Nothing was printed so far</source>
        <translation>尚未列印任何單據</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Number, plate, VIN, phone or name</source>
        <translation>單號、車牌、VIN、電話或姓名</translation>
    </message>
    <message>
        <source>Off in per cent</source>
        <translation>減收百分比</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>舊件</translation>
    </message>
    <message>
        <source>One sentence for the workshop</source>
        <translation>給車間的一句話</translation>
    </message>
    <message>
        <source>Only general repairs get a discount.</source>
        <translation>只有一般維修可以打折。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Open for this part</source>
        <translation>為此備件開單</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開單</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Order archived.</source>
        <translation>工單已歸檔。</translation>
    </message>
    <message>
        <source>Order called off.</source>
        <translation>工單已取消。</translation>
    </message>
    <message>
        <source>Ordered {when}</source>
        <translation>訂貨 {when}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Part number, part or labour, then Enter</source>
        <translation>件號、備件或工時，按 Enter</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>維修履歷</translation>
    </message>
    <message>
        <source>Pay {amount} yuan back and print</source>
        <translation>退還 {amount} 元並列印</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>可能重複登記</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Plan activity</source>
        <translation>登記活動</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>Plate, VIN, phone or name</source>
        <translation>車牌、VIN、電話或姓名</translation>
    </message>
    <message>
        <source>Plate, name or number</source>
        <translation>車牌、姓名或單號</translation>
    </message>
    <message>
        <source>Plate, name or part number</source>
        <translation>車牌、姓名或備件號</translation>
    </message>
    <message>
        <source>Plate, name, phone or part number</source>
        <translation>車牌、姓名、電話或備件號</translation>
    </message>
    <message>
        <source>Pre-report filed, the discount is given</source>
        <translation>已報備，折扣已套用</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>待訂貨</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Price it on the order</source>
        <translation>到工單上計價</translation>
    </message>
    <message>
        <source>Price quotation</source>
        <translation>完成報價</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Print job card</source>
        <translation>列印派工卡</translation>
    </message>
    <message>
        <source>Print the order</source>
        <translation>列印訂貨單</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>已列印單據</translation>
    </message>
    <message>
        <source>Promise a time with F3.</source>
        <translation>按 F3 約定時間。</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾交車</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>今日承諾</translation>
    </message>
    <message>
        <source>Put it on the order</source>
        <translation>加入本次工單</translation>
    </message>
    <message>
        <source>Put the part on the car's order as a warranty line first.</source>
        <translation>請先將備件以質保項目加入該車工單。</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已聯絡</translation>
    </message>
    <message>
        <source>Read it from the car</source>
        <translation>請看儀表讀數</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待結算交車</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Reception steps</source>
        <translation>接待步驟</translation>
    </message>
    <message>
        <source>Reception steps, week from {day}</source>
        <translation>接待步驟，{day} 起一週</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>記錄回訪</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>記錄溝通</translation>
    </message>
    <message>
        <source>Record with appointment</source>
        <translation>記錄並預約</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>授權碼／單號</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退款憑單</translation>
    </message>
    <message>
        <source>Refund voucher {number}</source>
        <translation>退款憑單 {number}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Removed parts</source>
        <translation>拆車件</translation>
    </message>
    <message>
        <source>Repeat repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repeat repair: {order} was delivered within 30 days. R1.3.6b</source>
        <translation>返修：{order} 交車未滿 30 天。R1.3.6b</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>返修自</translation>
    </message>
    <message>
        <source>Report the week</source>
        <translation>上報本週</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Results of {name} are kept</source>
        <translation>{name} 的成效已登記</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>滿意度調查表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存成試算表</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Scan a job card, or type plate, phone or name</source>
        <translation>掃描派工卡，或輸入車牌、電話、VIN、姓名</translation>
    </message>
    <message>
        <source>Scratch, dent, length …</source>
        <translation>刮痕、凹陷、長度…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座椅套</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Send to the floor</source>
        <translation>送車間</translation>
    </message>
    <message>
        <source>Send to the service director</source>
        <translation>送服務總監審批</translation>
    </message>
    <message>
        <source>Sent to the service director; the answer comes as a message</source>
        <translation>已送服務總監，回覆會以通知送達</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服務顧問</translation>
    </message>
    <message>
        <source>Service sheet complete and handed in</source>
        <translation>服務單已齊全並交回</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>設定指標</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>去結算</translation>
    </message>
    <message>
        <source>Settle and hand over</source>
        <translation>結算與交車</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算交車</translation>
    </message>
    <message>
        <source>Settlement sheet</source>
        <translation>結算單</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Sign estimate</source>
        <translation>請客戶簽名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Signatures and way</source>
        <translation>簽字與進度</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>Skipped or late</source>
        <translation>漏做或遲做</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前實績</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重來</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Steps of this reception</source>
        <translation>本次接待步驟</translation>
    </message>
    <message>
        <source>Steps that count</source>
        <translation>計入的步驟</translation>
    </message>
    <message>
        <source>Still comes?</source>
        <translation>往來狀況</translation>
    </message>
    <message>
        <source>Still in the house: {order}</source>
        <translation>仍在廠：{order}</translation>
    </message>
    <message>
        <source>Still open after that: {amount} yuan</source>
        <translation>之後尚欠 {amount} 元</translation>
    </message>
    <message>
        <source>Take mark {n} away</source>
        <translation>刪除第 {n} 處</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Take the discount back</source>
        <translation>撤回折扣</translation>
    </message>
    <message>
        <source>Take {amount} yuan and print</source>
        <translation>收 {amount} 元並列印</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>領車人</translation>
    </message>
    <message>
        <source>Talk recorded</source>
        <translation>溝通已記錄</translation>
    </message>
    <message>
        <source>Talk to the customer first; then the deposit.</source>
        <translation>先與客戶溝通，再收訂金。</translation>
    </message>
    <message>
        <source>Talks with the customer</source>
        <translation>與客戶溝通記錄</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target of the group</source>
        <translation>集團指標</translation>
    </message>
    <message>
        <source>Target of the manufacturer</source>
        <translation>廠家指標</translation>
    </message>
    <message>
        <source>Target set: {indicator}</source>
        <translation>指標已設定：{indicator}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指標達成</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任務完成</translation>
    </message>
    <message>
        <source>Task for</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The appointment of {plate} is cancelled</source>
        <translation>{plate} 的預約已取消</translation>
    </message>
    <message>
        <source>The bill has changed since {discount} was given.</source>
        <translation>給予 {discount} 之後帳單已變動。</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>回訪結果</translation>
    </message>
    <message>
        <source>The cash desk pays it back, in full.</source>
        <translation>由收銀全額退還。</translation>
    </message>
    <message>
        <source>The discount is taken back</source>
        <translation>折扣已撤回</translation>
    </message>
    <message>
        <source>The front-desk supervisor is asked</source>
        <translation>已請前臺主管決定</translation>
    </message>
    <message>
        <source>The margin shows once every line's cost is entered.</source>
        <translation>每項成本都填好後才顯示毛利率。</translation>
    </message>
    <message>
        <source>The payment follows once this is done or dropped.</source>
        <translation>完成或取消折扣後再收款。</translation>
    </message>
    <message>
        <source>The reason stands under version {version}: settle the order.</source>
        <translation>原因已記在第 {version} 版：可以結算。</translation>
    </message>
    <message>
        <source>The task is {who}'s now</source>
        <translation>任務已改派給 {who}</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一週</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一週</translation>
    </message>
    <message>
        <source>The workshop manager decides on a waiver.</source>
        <translation>免收訂金由車間經理決定中。</translation>
    </message>
    <message>
        <source>This car has not been here yet</source>
        <translation>這輛車還沒來過</translation>
    </message>
    <message>
        <source>This is no job card. Reception takes job cards.</source>
        <translation>這不是派工卡。接待只收派工卡。</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>這不是數字</translation>
    </message>
    <message>
        <source>Three-piece set</source>
        <translation>三件套</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>To be fitted on {order}</source>
        <translation>將在 {order} 安裝</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日看板</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>Try {n}: the task stays on the list</source>
        <translation>第 {n} 次聯絡：任務仍在名單上</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>產值</translation>
    </message>
    <message>
        <source>Turnover (yuan)</source>
        <translation>產值（元）</translation>
    </message>
    <message>
        <source>Type a part, then Enter</source>
        <translation>輸入一部分，按 Enter</translation>
    </message>
    <message>
        <source>Type any part</source>
        <translation>輸入任一部分</translation>
    </message>
    <message>
        <source>Type less, or enter a new customer with F2.</source>
        <translation>少輸入一些，或按 F2 登記新客戶。</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>單位成本</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>VIN …{tail}</source>
        <translation>VIN 末碼 {tail}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Version {version} is signed already.</source>
        <translation>第 {version} 版已簽字。</translation>
    </message>
    <message>
        <source>Version {version} is signed: its parts may be ordered.</source>
        <translation>第 {version} 版已簽字：可以訂備件了。</translation>
    </message>
    <message>
        <source>Version {version} is with whoever decides below the line.</source>
        <translation>第 {version} 版已送交低毛利的決定人。</translation>
    </message>
    <message>
        <source>Version {version}, margin {margin}: the signature is asked for.</source>
        <translation>第 {version} 版，毛利率 {margin}：已送請簽字。</translation>
    </message>
    <message>
        <source>Version {version}, margin {margin}: write the reason.</source>
        <translation>第 {version} 版，毛利率 {margin}：請填寫原因。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>歷次版本</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>待客戶確認</translation>
    </message>
    <message>
        <source>Waived: {reason}</source>
        <translation>免收：{reason}</translation>
    </message>
    <message>
        <source>Walk round</source>
        <translation>環車</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>環車檢查</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>索賠</translation>
    </message>
    <message>
        <source>Warranty ended {day}</source>
        <translation>質保已於 {day} 到期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>質保至</translation>
    </message>
    <message>
        <source>Warranty until {day}</source>
        <translation>質保至 {day}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下週</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>成效說明</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>活動內容</translation>
    </message>
    <message>
        <source>What is to be checked or done</source>
        <translation>要檢查或處理什麼</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>變動內容</translation>
    </message>
    <message>
        <source>What the car comes for</source>
        <translation>來店事由</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客戶說了什麼</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>聯絡話術</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>溝通內容</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>方向盤套</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Which part is meant?</source>
        <translation>指的是哪個備件？</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回覆的人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why above the weekly quota</source>
        <translation>超出每週名額的原因</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Why the margin is below the line</source>
        <translation>毛利率低於標準的原因</translation>
    </message>
    <message>
        <source>Why this customer need not</source>
        <translation>免收訂金的原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation>顧問</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>在客戶處</translation>
    </message>
    <message>
        <source>Within 30 days of {order}: repeat?</source>
        <translation>距 {order} 未滿 30 天：返修？</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>維修中</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes to {amount} yuan</source>
        <translation>客戶同意 {amount} 元</translation>
    </message>
    <message>
        <source>all on time</source>
        <translation>全部準時</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>arrived {at}</source>
        <translation>{at} 到店</translation>
    </message>
    <message>
        <source>bay {bay}</source>
        <translation>{bay} 號工位</translation>
    </message>
    <message>
        <source>before: {km}</source>
        <translation>上次 {km}</translation>
    </message>
    <message>
        <source>call {plate} first</source>
        <translation>先回電 {plate}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>已裝車</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已領料</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>最久 {span}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>or in yuan</source>
        <translation>或減收金額（元）</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>單</translation>
    </message>
    <message>
        <source>pay {tenths} tenths</source>
        <translation>{tenths} 折</translation>
    </message>
    <message>
        <source>saves {amount} yuan</source>
        <translation>省 {amount} 元</translation>
    </message>
    <message>
        <source>sign here</source>
        <translation>請簽名</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>stock {n}</source>
        <translation>庫存 {n}</translation>
    </message>
    <message>
        <source>stocked out</source>
        <translation>已出庫</translation>
    </message>
    <message>
        <source>the day after, R7.4.3.6</source>
        <translation>次日回訪，R7.4.3.6</translation>
    </message>
    <message>
        <source>this is number {place}</source>
        <translation>本單是第 {place} 次</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>今天 {day}</translation>
    </message>
    <message>
        <source>waits for {posts}</source>
        <translation>等待：{posts}</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>臨時到店</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>{amount} yuan are proposed; the part costs {price} yuan.</source>
        <translation>建議 {amount} 元；備件金額 {price} 元。</translation>
    </message>
    <message>
        <source>{amount} yuan taken off: number {place} of {quota} this week</source>
        <translation>已減收 {amount} 元：本週第 {place} 次，共 {quota} 次</translation>
    </message>
    <message>
        <source>{at} with {advisor}</source>
        <translation>{at} 由 {advisor} 接待</translation>
    </message>
    <message>
        <source>{discount} was declined.</source>
        <translation>{discount} 未獲同意。</translation>
    </message>
    <message>
        <source>{discount}, given by {person} at {at}: {reason}</source>
        <translation>{discount}，{person} 於 {at} 給予：{reason}</translation>
    </message>
    <message>
        <source>{discount}, {amount} yuan: asked by {person} at {at}, not answered yet.</source>
        <translation>{discount}，{amount} 元：{person} 於 {at} 提出，尚未回覆。</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{made} tasks given; {left} had one already</source>
        <translation>已下發 {made} 項任務；{left} 位已有任務</translation>
    </message>
    <message>
        <source>{name} is classed</source>
        <translation>{name} 已分類</translation>
    </message>
    <message>
        <source>{name} is planned</source>
        <translation>{name} 已登記</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已儲存</translation>
    </message>
    <message>
        <source>{name} signed at {time}</source>
        <translation>{name} {time} 已簽</translation>
    </message>
    <message>
        <source>{number} cancelled</source>
        <translation>{number} 已取消</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>{number} 已結案</translation>
    </message>
    <message>
        <source>{number} opened; a deposit of {amount} yuan is proposed</source>
        <translation>{number} 已開單，建議訂金 {amount} 元</translation>
    </message>
    <message>
        <source>{number} · {amount} yuan</source>
        <translation>{number} · {amount} 元</translation>
    </message>
    <message>
        <source>{number}: {amount} yuan settled</source>
        <translation>{number}：已結算 {amount} 元</translation>
    </message>
    <message>
        <source>{number}: {amount} yuan, {kind}, {who}, {when}</source>
        <translation>{number}：{amount} 元，{kind}，{who}，{when}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 筆</translation>
    </message>
    <message>
        <source>{n} in work</source>
        <translation>其中維修 {n}</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 項</translation>
    </message>
    <message>
        <source>{n} marked</source>
        <translation>已勾選 {n} 位</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} 處</translation>
    </message>
    <message>
        <source>{n} more: show all</source>
        <translation>另 {n} 輛，看全部</translation>
    </message>
    <message>
        <source>{n} of 17</source>
        <translation>{n} / 17 碼</translation>
    </message>
    <message>
        <source>{n} of 5 fitted</source>
        <translation>{n} / 5 已裝</translation>
    </message>
    <message>
        <source>{n} of 8</source>
        <translation>{n} / 8</translation>
    </message>
    <message>
        <source>{n} steps count from now on</source>
        <translation>即日起計入 {n} 個步驟</translation>
    </message>
    <message>
        <source>{n} to be identified</source>
        <translation>{n} 項待選定</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} 次來訪</translation>
    </message>
    <message>
        <source>{order} saved</source>
        <translation>{order} 已暫存</translation>
    </message>
    <message>
        <source>{order}: bay {bay}, {technician}</source>
        <translation>{order}：{bay} 號工位，{technician}</translation>
    </message>
    <message>
        <source>{out} handed over · {left} left</source>
        <translation>已交 {out} · 餘 {left}</translation>
    </message>
    <message>
        <source>{paper} is printed again where it was made</source>
        <translation>{paper} 請到開立的工作站重印</translation>
    </message>
    <message>
        <source>{part} stands on {order} as a warranty line</source>
        <translation>{part}已以質保項目加入 {order}</translation>
    </message>
    <message>
        <source>{plate} did not come</source>
        <translation>{plate} 未到店</translation>
    </message>
    <message>
        <source>{plate} has arrived at {at}</source>
        <translation>{plate} 已於 {at} 到店</translation>
    </message>
    <message>
        <source>{plate} is expected {at}</source>
        <translation>{plate} 預約 {at}</translation>
    </message>
    <message>
        <source>{receipt}: deposit of {amount} yuan received; signatures are asked for</source>
        <translation>{receipt}：已收訂金 {amount} 元，已送簽</translation>
    </message>
    <message>
        <source>{result}: {who}, {when}  {note}</source>
        <translation>{result}：{who}，{when}  {note}</translation>
    </message>
    <message>
        <source>{share} of the month is over</source>
        <translation>本月已過 {share}</translation>
    </message>
    <message>
        <source>{share} off</source>
        <translation>減收 {share}</translation>
    </message>
    <message>
        <source>{skipped} skipped and {late} late steps are reported; {n} advisors were told</source>
        <translation>已上報漏做 {skipped} 步、逾時 {late} 步，並通知 {n} 位服務顧問</translation>
    </message>
    <message>
        <source>{used} of {quota} used this week</source>
        <translation>本週已用 {used} / {quota}</translation>
    </message>
    <message>
        <source>{voucher}: {amount} yuan paid back</source>
        <translation>{voucher}：已退還 {amount} 元</translation>
    </message>
    <message>
        <source>{what}: waits since {when}</source>
        <translation>{what}：{when} 起待簽</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}，{when}</translation>
    </message>
</context>
</TS>
