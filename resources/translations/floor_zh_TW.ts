<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Floor</name>
    <message>
        <source>+{n} h</source>
        <translation>+{n} 工時</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>缺備件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Addition asked</source>
        <translation>待確認增項</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>An incident is open; {person} had the part</source>
        <translation>已立案調查；備件由 {person} 領走</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>已出庫未領</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the crib right after use.</source>
        <translation>用完即還。</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>退回施工</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Bay {bay}</source>
        <translation>{bay} 號工位</translation>
    </message>
    <message>
        <source>Bay {bay} is free {start}, done {end}, in time</source>
        <translation>{bay} 號工位 {start} 空出，{end} 可完工，來得及</translation>
    </message>
    <message>
        <source>Bay {bay} is free {start}, done {end}, too late</source>
        <translation>{bay} 號工位 {start} 空出，{end} 才完工，會晚交</translation>
    </message>
    <message>
        <source>Bay · technician</source>
        <translation>工位 · 技師</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Before the car is done</source>
        <translation>完工前檢查</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Car is done</source>
        <translation>整車完工</translation>
    </message>
    <message>
        <source>Car waits for it</source>
        <translation>停工待料</translation>
    </message>
    <message>
        <source>Car: {car} · card: {card}</source>
        <translation>車輛：{car} · 工單：{card}</translation>
    </message>
    <message>
        <source>Card is not with {plate}</source>
        <translation>{plate} 工單未隨車</translation>
    </message>
    <message>
        <source>Cars come here when the customer has signed the estimate.</source>
        <translation>客戶簽認估價後，車輛會出現在這裡。</translation>
    </message>
    <message>
        <source>Cars come here when their work is done.</source>
        <translation>完工的車輛會出現在這裡。</translation>
    </message>
    <message>
        <source>Carts and bays</source>
        <translation>接油車與工位</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>換到這一項</translation>
    </message>
    <message>
        <source>Checks before start</source>
        <translation>開工前檢查</translation>
    </message>
    <message>
        <source>Choose it in the list, or put it down as not in the catalogue.</source>
        <translation>請在清單中選擇，或記為「不在目錄中」。</translation>
    </message>
    <message>
        <source>Choose the order whose old parts are gone</source>
        <translation>請選擇已清走舊件的工單</translation>
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
        <source>Cleared</source>
        <translation>已清走</translation>
    </message>
    <message>
        <source>Cleared away</source>
        <translation>已清走</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>計時</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close a forgotten clock</source>
        <translation>補停忘關的計時</translation>
    </message>
    <message>
        <source>Close the clock</source>
        <translation>停止計時</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>全部核對</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>待客戶確認</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>有差異</translation>
    </message>
    <message>
        <source>Differ, work goes on</source>
        <translation>有差異（施工中）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drain carts and bays</source>
        <translation>接油車與工位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>Empty {cart} now</source>
        <translation>{cart} 需清空</translation>
    </message>
    <message>
        <source>Enter shift</source>
        <translation>登記當班</translation>
    </message>
    <message>
        <source>Evidence or explanation</source>
        <translation>證據或說明</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Fender covers, left and right</source>
        <translation>葉子板護罩（左、右）</translation>
    </message>
    <message>
        <source>Final inspection</source>
        <translation>終檢</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Finding {number} is recorded</source>
        <translation>已登記問題 {number}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>建議派此</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>已裝好</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>車間</translation>
    </message>
    <message>
        <source>Floor board</source>
        <translation>車間看板</translation>
    </message>
    <message>
        <source>Floor findings</source>
        <translation>車間問題</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>提報</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>轉派</translation>
    </message>
    <message>
        <source>Give the task to</source>
        <translation>把任務轉派給</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>How much is missing</source>
        <translation>缺少數量</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>調查事項</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>待檢驗</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>終檢</translation>
    </message>
    <message>
        <source>Inspection found</source>
        <translation>終檢發現</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>檢查報告</translation>
    </message>
    <message>
        <source>Inspection report {first} – {last}</source>
        <translation>檢查報告 {first} – {last}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已領</translation>
    </message>
    <message>
        <source>Issued and fitted</source>
        <translation>領用與裝車</translation>
    </message>
    <message>
        <source>Issued lines</source>
        <translation>領料筆數</translation>
    </message>
    <message>
        <source>Issued parts fitted or brought back</source>
        <translation>已領備件裝車或退回</translation>
    </message>
    <message>
        <source>Issued parts that are neither fitted nor back</source>
        <translation>已領而未裝也未退的備件</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>工單作業</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Job card with the car</source>
        <translation>派工卡隨車</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>將晚</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查明</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Missing part</source>
        <translation>缺少的備件</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移車</translation>
    </message>
    <message>
        <source>New bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>New drain cart</source>
        <translation>新增接油車</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>登記問題</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新增地點</translation>
    </message>
    <message>
        <source>No bay</source>
        <translation>未排工位</translation>
    </message>
    <message>
        <source>No bay is free for it.</source>
        <translation>目前沒有可用工位。</translation>
    </message>
    <message>
        <source>No bays yet. The workshop manager adds them here.</source>
        <translation>還沒有工位，由車間經理在此新增。</translation>
    </message>
    <message>
        <source>No car on the floor fits “{text}”.</source>
        <translation>車間內找不到「{text}」。</translation>
    </message>
    <message>
        <source>No car waits for a bay</source>
        <translation>沒有待派工車輛</translation>
    </message>
    <message>
        <source>No car waits for inspection</source>
        <translation>沒有待檢驗車輛</translation>
    </message>
    <message>
        <source>No drain carts yet. The workshop manager adds them here.</source>
        <translation>還沒有接油車，由車間經理在此新增。</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>尚無調查事項</translation>
    </message>
    <message>
        <source>No old parts lie on the floor</source>
        <translation>車間沒有舊件</translation>
    </message>
    <message>
        <source>No part is chosen for “{text}”.</source>
        <translation>「{text}」還沒有選定備件。</translation>
    </message>
    <message>
        <source>No parts</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>No parts on this order.</source>
        <translation>本工單沒有備件。</translation>
    </message>
    <message>
        <source>No parts were issued in the last month</source>
        <translation>最近一個月沒有領料</translation>
    </message>
    <message>
        <source>No places yet: points about rooms are then asked once for the whole floor.</source>
        <translation>尚未登記地點：有關房間的項目只對整個車間檢查一次。</translation>
    </message>
    <message>
        <source>No round was walked so far</source>
        <translation>目前沒有巡查記錄</translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>沒有未完成的項目</translation>
    </message>
    <message>
        <source>No technicians on the staff yet</source>
        <translation>還沒有維修技師</translation>
    </message>
    <message>
        <source>No tool is out</source>
        <translation>沒有借出的工具</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>項</translation>
    </message>
    <message>
        <source>Nobody is entered for today yet.</source>
        <translation>今天尚未登記當班負責人。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不通過</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未領料</translation>
    </message>
    <message>
        <source>Not fitted</source>
        <translation>未裝車</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Not in the car: take the tick back</source>
        <translation>其實未裝車：取消標記</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>不在目錄中</translation>
    </message>
    <message>
        <source>Not in the catalogue: to be identified</source>
        <translation>不在目錄中：待選定備件</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Not this part</source>
        <translation>不要這個備件</translation>
    </message>
    <message>
        <source>Nothing found beyond the order.</source>
        <translation>沒有工單以外的發現。</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Nothing to see to just now.</source>
        <translation>目前沒有待處理事項。</translation>
    </message>
    <message>
        <source>Oil drain carts</source>
        <translation>接油車</translation>
    </message>
    <message>
        <source>Old oil filter</source>
        <translation>舊機油格</translation>
    </message>
    <message>
        <source>Old oil filter lies on</source>
        <translation>舊機油格放在</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>舊件</translation>
    </message>
    <message>
        <source>Old parts of {plate}</source>
        <translation>{plate} 的舊件</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>計時合計</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>減一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>Only {posts}</source>
        <translation>限{posts}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>立案調查</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>檢視工單</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案時間</translation>
    </message>
    <message>
        <source>Or open a car on the board. The card travels with the car.</source>
        <translation>也可以從看板開啟。派工卡隨車走。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Orders of the last month</source>
        <translation>最近一個月的工單</translation>
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
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Part is here</source>
        <translation>備件到了</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts balance</source>
        <translation>領用核對</translation>
    </message>
    <message>
        <source>Parts to add</source>
        <translation>需要的備件</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>檢驗合格</translation>
    </message>
    <message>
        <source>Past rounds</source>
        <translation>歷次巡查</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>相關人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Place of car and card</source>
        <translation>車輛與工單位置</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>排定</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾交車</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Put it down as a wish</source>
        <translation>記為備件需求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record finding</source>
        <translation>登記問題</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催還</translation>
    </message>
    <message>
        <source>Reminded {time} by {person}</source>
        <translation>{person} {time} 已提醒</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Removed parts lie in</source>
        <translation>拆車件存放處</translation>
    </message>
    <message>
        <source>Removed parts lie in {place}</source>
        <translation>拆車件存放在 {place}</translation>
    </message>
    <message>
        <source>Repeat repair: {what}</source>
        <translation>返修：{what}</translation>
    </message>
    <message>
        <source>Report a finding</source>
        <translation>提報增項</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rooms and racks</source>
        <translation>房間與噴漆架</translation>
    </message>
    <message>
        <source>Rooms, entrances and racks on the rounds</source>
        <translation>巡查的房間、入口與噴漆架</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Round finished</source>
        <translation>巡查完成</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存成試算表</translation>
    </message>
    <message>
        <source>Scan a job card</source>
        <translation>請掃描派工卡</translation>
    </message>
    <message>
        <source>Scan job card, tool or badge, or type plate or order number</source>
        <translation>掃描派工卡、工具、員工證，或輸入車牌、工單號</translation>
    </message>
    <message>
        <source>Scan the card that lies in the car, then press again.</source>
        <translation>請掃描隨車的派工卡，再按一次。</translation>
    </message>
    <message>
        <source>Scan the card that lies in this car; then the badge, to clock on or off.</source>
        <translation>掃描隨車的派工卡，再刷員工證即可開始或停止計時。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Second-round addition</source>
        <translation>二次增項</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服務顧問</translation>
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
        <translation>標準工時</translation>
    </message>
    <message>
        <source>Standard done</source>
        <translation>完成標準工時</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>施工項目</translation>
    </message>
    <message>
        <source>Task to add</source>
        <translation>增加的項目</translation>
    </message>
    <message>
        <source>Task {n}</source>
        <translation>第 {n} 項</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>施工項目</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>項目完成</translation>
    </message>
    <message>
        <source>Tasks; tick what must be done again</source>
        <translation>施工項目（勾選需重做者）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Tell the front desk</source>
        <translation>送服務顧問</translation>
    </message>
    <message>
        <source>The car goes to</source>
        <translation>車輛移到</translation>
    </message>
    <message>
        <source>The card of this car was scanned.</source>
        <translation>已掃描本車派工卡。</translation>
    </message>
    <message>
        <source>The clock of {technician} is closed at {n} min</source>
        <translation>{technician} 的計時已停在 {n} 分鐘</translation>
    </message>
    <message>
        <source>The front desk has the finding on {order}</source>
        <translation>{order} 的增項已送前臺</translation>
    </message>
    <message>
        <source>The heads of the floor, parts and quality compare here</source>
        <translation>由車間、備件與品管主管在此核對</translation>
    </message>
    <message>
        <source>The job card of this car has not been scanned.</source>
        <translation>尚未掃描本車的派工卡。</translation>
    </message>
    <message>
        <source>The old parts of {order} are off the floor</source>
        <translation>{order} 的舊件已清走</translation>
    </message>
    <message>
        <source>The order is finished since {time}.</source>
        <translation>工單已於 {time} 完工。</translation>
    </message>
    <message>
        <source>The part in your words</source>
        <translation>用自己的話寫明備件</translation>
    </message>
    <message>
        <source>The place is on the rounds</source>
        <translation>已列入巡查</translation>
    </message>
    <message>
        <source>The reminder stands beside the tool for {person} to see, with your name and the time.</source>
        <translation>提醒會連同您的姓名和時間顯示在工具旁，{person} 看得到。</translation>
    </message>
    <message>
        <source>The round is finished; the day's duty is done</source>
        <translation>巡查完成，今天的事項已辦</translation>
    </message>
    <message>
        <source>The shift ended {time}.</source>
        <translation>班次已於 {time} 結束。</translation>
    </message>
    <message>
        <source>They are on now, confirm</source>
        <translation>已鋪好，確認</translation>
    </message>
    <message>
        <source>They go</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>存放處</translation>
    </message>
    <message>
        <source>This code belongs to the parts counter.</source>
        <translation>這個條碼屬於備件庫。</translation>
    </message>
    <message>
        <source>Three-piece set: seat, wheel, mat</source>
        <translation>三件套：座套、方向盤套、腳墊</translation>
    </message>
    <message>
        <source>Tick when it is in the car</source>
        <translation>裝車後點選</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To bay {bay} · {technician}</source>
        <translation>派到 {bay} 號工位 · {technician}</translation>
    </message>
    <message>
        <source>To be corrected by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>To be identified</source>
        <translation>待選定備件</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>待檢驗</translation>
    </message>
    <message>
        <source>To be started</source>
        <translation>待開工</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>待開工</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>Today's rounds</source>
        <translation>今天的巡查</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool not returned · {person}</source>
        <translation>工具未還 · {person}</translation>
    </message>
    <message>
        <source>Tool, person, plate or order</source>
        <translation>工具、人員、車牌或單號</translation>
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
        <source>Verified: the program proposes dismissal, which takes two signatures (R2.2.3c).</source>
        <translation>一經查實，系統建議開除，須兩人簽字（R2.2.3c）。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>複查通過</translation>
    </message>
    <message>
        <source>Visitor · {name}</source>
        <translation>訪客・{name}</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>掛牆模式</translation>
    </message>
    <message>
        <source>Wall of the floor; Esc ends it</source>
        <translation>車間掛牆看板，按 Esc 結束</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>查到的情況</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具體位置</translation>
    </message>
    <message>
        <source>Who leads today</source>
        <translation>今天的當班負責人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With {advisor}, {since}</source>
        <translation>已送服務顧問 {advisor}，{since}</translation>
    </message>
    <message>
        <source>Withholding verified</source>
        <translation>查實截留</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>施工內容</translation>
    </message>
    <message>
        <source>Work on {order} has started; parts may be collected</source>
        <translation>{order} 已開工，可以領料</translation>
    </message>
    <message>
        <source>Work really ended</source>
        <translation>實際停工時間</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>施工技師</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>目前施工</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>車間</translation>
    </message>
    <message>
        <source>You worked on this car; somebody else should inspect it.</source>
        <translation>你參與過這輛車的施工，應由他人檢驗。</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>如現況</translation>
    </message>
    <message>
        <source>car: {car}, card: {card}</source>
        <translation>車輛：{car}，工單：{card}</translation>
    </message>
    <message>
        <source>concerned: {who}</source>
        <translation>相關人：{who}</translation>
    </message>
    <message>
        <source>corrected by {who}, {when}: {how}</source>
        <translation>{who} 於 {when} 整改：{how}</translation>
    </message>
    <message>
        <source>done by {who}, {when}</source>
        <translation>{who} 已完成，{when}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>交 {time}</translation>
    </message>
    <message>
        <source>emptied {when} by {who}</source>
        <translation>{who} {when}清空</translation>
    </message>
    <message>
        <source>findings: {n}</source>
        <translation>{n} 項問題</translation>
    </message>
    <message>
        <source>first responsible: {who}</source>
        <translation>第一責任人：{who}</translation>
    </message>
    <message>
        <source>found by {who}, {when}</source>
        <translation>{who} 發現，{when}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>晚 {span}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩</translation>
    </message>
    <message>
        <source>never emptied so far</source>
        <translation>尚無清空記錄</translation>
    </message>
    <message>
        <source>no technician yet</source>
        <translation>未派技師</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not fitted yet</source>
        <translation>尚未鋪設</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not on clock</source>
        <translation>未計時</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>on a drain cart</source>
        <translation>已放接油車</translation>
    </message>
    <message>
        <source>on clock</source>
        <translation>計時</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>repeat repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>should be out: {late}</source>
        <translation>應已離開：{late}</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>其他地點</translation>
    </message>
    <message>
        <source>to be corrected by {when}</source>
        <translation>整改期限 {when}</translation>
    </message>
    <message>
        <source>verified by {who}, {when}</source>
        <translation>{who} 複查，{when}</translation>
    </message>
    <message>
        <source>{cart} holds {n} filters</source>
        <translation>{cart} 有 {n} 個機油格</translation>
    </message>
    <message>
        <source>{cart} holds {n} filters: empty it now</source>
        <translation>{cart} 已有 {n} 個機油格，請立即清空</translation>
    </message>
    <message>
        <source>{cart} is empty again</source>
        <translation>{cart} 已清空</translation>
    </message>
    <message>
        <source>{count} used oil filters</source>
        <translation>{count} 個舊機油格</translation>
    </message>
    <message>
        <source>{count}: empty now</source>
        <translation>{count}，請立即清空</translation>
    </message>
    <message>
        <source>{day} · {n} on the clock · {hours} in all</source>
        <translation>{day} · {n} 人計時中 · 合計 {hours}</translation>
    </message>
    <message>
        <source>{lines} issued lines compared; {n} new incidents</source>
        <translation>已核對 {lines} 筆領料，新增 {n} 件異常</translation>
    </message>
    <message>
        <source>{manager} and {leader} lead today</source>
        <translation>今天由 {manager} 與 {leader} 負責</translation>
    </message>
    <message>
        <source>{name} has left the workshop</source>
        <translation>{name} 已離開車間</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>已新增 {name}</translation>
    </message>
    <message>
        <source>{number}: {state}</source>
        <translation>{number}：{state}</translation>
    </message>
    <message>
        <source>{n} cars · {h} h</source>
        <translation>{n} 輛 · {h} 工時</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 工時</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} 公里</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}／{all}</translation>
    </message>
    <message>
        <source>{n} of {all} fitted</source>
        <translation>{all} 項中 {n} 項已裝車</translation>
    </message>
    <message>
        <source>{n} of {all} passed</source>
        <translation>{all} 項中 {n} 項通過</translation>
    </message>
    <message>
        <source>{n} of {all} points</source>
        <translation>{all} 項中已查 {n} 項</translation>
    </message>
    <message>
        <source>{n} of {most} filters</source>
        <translation>{n}／{most} 個機油格</translation>
    </message>
    <message>
        <source>{n} points are still open</source>
        <translation>還有 {n} 項未檢查</translation>
    </message>
    <message>
        <source>{order} goes back to work</source>
        <translation>{order} 退回施工</translation>
    </message>
    <message>
        <source>{order} is back in work</source>
        <translation>{order} 恢復施工</translation>
    </message>
    <message>
        <source>{order} is done and waits for inspection</source>
        <translation>{order} 已完工，等待檢驗</translation>
    </message>
    <message>
        <source>{order} is done; never collected: {parts}</source>
        <translation>{order} 已完工；未領料：{parts}</translation>
    </message>
    <message>
        <source>{order} passed; the front desk may settle it</source>
        <translation>{order} 檢驗合格，前臺可以結算</translation>
    </message>
    <message>
        <source>{order} waits for {part}; removed parts in {place}</source>
        <translation>{order} 等待 {part}；拆車件在 {place}</translation>
    </message>
    <message>
        <source>{order} · {part}
{who}: issued {n}, fitted {m}, back {k}, open {d}</source>
        <translation>{order}・{part}
{who}：已領 {n}，裝車 {m}，退回 {k}，差額 {d}</translation>
    </message>
    <message>
        <source>{order} · {part} × {quantity}
{who}: {what}</source>
        <translation>{order}・{part} × {quantity}
{who}：{what}</translation>
    </message>
    <message>
        <source>{order}: car and card are in {place}</source>
        <translation>{order}：車輛與工單在{place}</translation>
    </message>
    <message>
        <source>{order}: car in {place}, its card stayed behind</source>
        <translation>{order}：車輛在{place}，工單未隨車</translation>
    </message>
    <message>
        <source>{part} is in the car</source>
        <translation>{part} 已裝車</translation>
    </message>
    <message>
        <source>{part} is not in the car</source>
        <translation>{part} 未裝車</translation>
    </message>
    <message>
        <source>{part}, ordered, expected {day}</source>
        <translation>{part}，已訂貨，預計 {day} 到</translation>
    </message>
    <message>
        <source>{person} is reminded of {tool}</source>
        <translation>已提醒 {person} 歸還 {tool}</translation>
    </message>
    <message>
        <source>{person} was reminded of {tool}</source>
        <translation>已提醒 {person} 歸還 {tool}</translation>
    </message>
    <message>
        <source>{person}: now scan the job card</source>
        <translation>{person}：請接著掃描派工卡</translation>
    </message>
    <message>
        <source>{places}. The card is not with the car.</source>
        <translation>{places}。工單未隨車。</translation>
    </message>
    <message>
        <source>{plate} goes to bay {bay}, {technician}</source>
        <translation>{plate} 派到 {bay} 號工位，{technician}</translation>
    </message>
    <message>
        <source>{state} ({who}): {why}</source>
        <translation>{state}（{who}）：{why}</translation>
    </message>
    <message>
        <source>{task} is done, {n} tasks still open</source>
        <translation>{task} 完成，還有 {n} 項</translation>
    </message>
    <message>
        <source>{technician} does {task}</source>
        <translation>{task} 轉由 {technician} 施工</translation>
    </message>
    <message>
        <source>{technician} is off the clock, {n} min on {task}</source>
        <translation>{technician} 停止計時，{task} 共 {n} 分鐘</translation>
    </message>
    <message>
        <source>{technician} works on {order}: {task}</source>
        <translation>{technician} 開始 {order}：{task}</translation>
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
    <message>
        <source>{used:.1f} of {standard:.1f} h used</source>
        <translation>{standard:.1f} 工時中已用 {used:.1f}</translation>
    </message>
</context>
</TS>
