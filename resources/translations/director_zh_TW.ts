<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Director</name>
    <message>
        <source>Add bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>Add cart</source>
        <translation>新增接油車</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顧問</translation>
    </message>
    <message>
        <source>Advisor {name}</source>
        <translation>服務顧問 {name}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>折後</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>所有月份</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部環節</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>等審批</translation>
    </message>
    <message>
        <source>Asked for by {person}, {at}</source>
        <translation>{person} 於 {at} 提出</translation>
    </message>
    <message>
        <source>At the right: refusals of the last 30 days</source>
        <translation>右側為近 30 天擋下次數</translation>
    </message>
    <message>
        <source>Attended h</source>
        <translation>出勤工時</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>操作記錄</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>權責</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>員工證</translation>
    </message>
    <message>
        <source>Badge and PIN</source>
        <translation>員工證與 PIN</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>{name} 的員工證</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Bay {name} stands on the board</source>
        <translation>工位 {name} 已加入看板</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>折前</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低於下限</translation>
    </message>
    <message>
        <source>Better or worse</source>
        <translation>改善或變差</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>採購金額</translation>
    </message>
    <message>
        <source>Bought though no order and no minimum stock asked for it (R2.3.10c)</source>
        <translation>沒有工單需要、庫存也未低於最低量，仍然採購 (R2.3.10c)</translation>
    </message>
    <message>
        <source>Bought without need</source>
        <translation>無需求採購</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到貨</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed before</source>
        <translation>更改記錄</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>修訂記錄</translation>
    </message>
    <message>
        <source>Check the audit</source>
        <translation>檢查操作記錄</translation>
    </message>
    <message>
        <source>Check the week</source>
        <translation>檢查本週</translation>
    </message>
    <message>
        <source>Checked {moment}.</source>
        <translation>檢查時間：{moment}。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Choose a discount</source>
        <translation>請選擇一筆折扣</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>請先選一行。</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>選一筆記錄</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>選一張工單</translation>
    </message>
    <message>
        <source>Choose another filter or month.</source>
        <translation>請換篩選條件或月份。</translation>
    </message>
    <message>
        <source>Choose another filter or type less.</source>
        <translation>換一個篩選，或少打幾個字。</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>選一位員工</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Clause number, word or value</source>
        <translation>條號、字詞或參數</translation>
    </message>
    <message>
        <source>Clause or order</source>
        <translation>條款或工單</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>條款 {id}</translation>
    </message>
    <message>
        <source>Clocked</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Clocked h</source>
        <translation>打卡工時</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Drain cart {name} is entered</source>
        <translation>接油車 {name} 已登記</translation>
    </message>
    <message>
        <source>Drain carts</source>
        <translation>接油車</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>更早的記錄</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工時效率</translation>
    </message>
    <message>
        <source>Efficiency %</source>
        <translation>工時效率 %</translation>
    </message>
    <message>
        <source>Efficiency = sold ÷ clocked · utilisation = clocked ÷ attended</source>
        <translation>工時效率 = 售出 ÷ 打卡 · 利用率 = 打卡 ÷ 出勤</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即結束</translation>
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
        <source>Every change of a value, the latest first</source>
        <translation>參數修訂記錄，最近的在前</translation>
    </message>
    <message>
        <source>Every part is there</source>
        <translation>備件都夠</translation>
    </message>
    <message>
        <source>Every tool is back in time</source>
        <translation>工具都按時歸還</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>匯出 Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Failure rate = pieces rejected ÷ pieces that came (R2.3.10c)</source>
        <translation>不良率 = 不合格件數 ÷ 到貨件數 (R2.3.10c)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Figures {period}</source>
        <translation>總監指標 {period}</translation>
    </message>
    <message>
        <source>Finished to settled</source>
        <translation>完工至結算</translation>
    </message>
    <message>
        <source>First PIN, at least six digits</source>
        <translation>第一組 PIN，至少六位數字</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>一次修復</translation>
    </message>
    <message>
        <source>First time %</source>
        <translation>一次修復率 %</translation>
    </message>
    <message>
        <source>Fixed first time</source>
        <translation>一次修復率</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>For example leave or training</source>
        <translation>例如休假或培訓</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前臺</translation>
    </message>
    <message>
        <source>Given by {person}, {at}</source>
        <translation>{person} 於 {at} 給予</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付權限</translation>
    </message>
    <message>
        <source>Hand powers over</source>
        <translation>交付權限</translation>
    </message>
    <message>
        <source>Hand powers over at the right before somebody leaves.</source>
        <translation>有人離開前，請在右側交付權限。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>今日交車</translation>
    </message>
    <message>
        <source>Handed over, last two weeks</source>
        <translation>近兩週交車</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>發生日期</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>權限人</translation>
    </message>
    <message>
        <source>Held by: {posts}</source>
        <translation>權限人：{posts}</translation>
    </message>
    <message>
        <source>Held from now on by</source>
        <translation>今後由誰掌握</translation>
    </message>
    <message>
        <source>Held from now on by: {posts}</source>
        <translation>今後的權限人：{posts}</translation>
    </message>
    <message>
        <source>Hire somebody</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Hire somebody with F2, or type less.</source>
        <translation>按 F2 新增員工，或少打幾個字。</translation>
    </message>
    <message>
        <source>Hours an order is here, by step</source>
        <translation>每單在廠時間，按環節</translation>
    </message>
    <message>
        <source>Hours an order spent in each step, orders handed over in the week</source>
        <translation>當週交車工單在各環節的平均小時數</translation>
    </message>
    <message>
        <source>Hours by step</source>
        <translation>各環節時間</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在廠</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>領料</translation>
    </message>
    <message>
        <source>Its evidence, its steps and the next one stand here.</source>
        <translation>這裡顯示證據、經過與下一步。</translation>
    </message>
    <message>
        <source>Its reason and who gave it stand here.</source>
        <translation>這裡顯示打折理由與給予人。</translation>
    </message>
    <message>
        <source>Its reason was never reported</source>
        <translation>打折理由從未上報</translation>
    </message>
    <message>
        <source>Its state, bill and history stand here.</source>
        <translation>這裡顯示狀態、金額與歷程。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>紙本語言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>目前逾時</translation>
    </message>
    <message>
        <source>Leaves the staff</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Limit %</source>
        <translation>上限 %</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Load %</source>
        <translation>負荷 %</translation>
    </message>
    <message>
        <source>Load = hours worked in the bay ÷ hours the house was open</source>
        <translation>負荷 = 工位施工工時 ÷ 開放工時</translation>
    </message>
    <message>
        <source>Load of the bays</source>
        <translation>工位負荷率</translation>
    </message>
    <message>
        <source>Lost: new badge</source>
        <translation>遺失：換新員工證</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>處分</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the dealership</source>
        <translation>經銷店名稱</translation>
    </message>
    <message>
        <source>Name, clause or number</source>
        <translation>姓名、條款或編號</translation>
    </message>
    <message>
        <source>Name, number or team</source>
        <translation>姓名、編號或班組</translation>
    </message>
    <message>
        <source>Name, phone and address stand on every paper from the next print on. Shift and noon break stand among the values of the rulebook.</source>
        <translation>名稱、電話與地址從下次列印起印在每份單據上。班次與午休時間在規則手冊的參數裡。</translation>
    </message>
    <message>
        <source>New PIN, at least six digits</source>
        <translation>新 PIN，至少六位數字</translation>
    </message>
    <message>
        <source>No bay yet: cars cannot be sent to the floor.</source>
        <translation>還沒有工位：車輛無法送進車間。</translation>
    </message>
    <message>
        <source>No car is late</source>
        <translation>沒有車逾時</translation>
    </message>
    <message>
        <source>No car was handed over in these weeks.</source>
        <translation>這幾週沒有交車。</translation>
    </message>
    <message>
        <source>No clause says this</source>
        <translation>沒有這樣的條款</translation>
    </message>
    <message>
        <source>No discount in this time</source>
        <translation>這段期間沒有折扣</translation>
    </message>
    <message>
        <source>No document stands behind it</source>
        <translation>背後沒有單據</translation>
    </message>
    <message>
        <source>No drain cart yet: used oil filters cannot be counted.</source>
        <translation>還沒有接油車：無法登記用過的機油格。</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>無需求採購</translation>
    </message>
    <message>
        <source>No sanction here</source>
        <translation>沒有罰則</translation>
    </message>
    <message>
        <source>No signature may be put before this; these posts keep it: {posts}</source>
        <translation>此項不得再加簽核，須保留給：{posts}</translation>
    </message>
    <message>
        <source>No step has grown over these weeks.</source>
        <translation>這幾週各環節都沒有變長。</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>沒有這樣的記錄</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>沒有這樣的工單</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>No. {number}, check {check}</source>
        <translation>編號 {number}，校驗碼 {check}</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>目前無人請假代理</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>名單上沒有人</translation>
    </message>
    <message>
        <source>Not saved: {names}</source>
        <translation>未儲存：{names}</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>這段時間沒有資料</translation>
    </message>
    <message>
        <source>Nothing was bought without need</source>
        <translation>沒有無需求的採購</translation>
    </message>
    <message>
        <source>Nothing was confirmed in this time</source>
        <translation>這段期間沒有已確認的罰則</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>今天沒有被擋下的操作</translation>
    </message>
    <message>
        <source>Nothing was refused by this clause</source>
        <translation>沒有操作因本條款被擋下</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Number, plate or customer</source>
        <translation>單號、車牌或客戶</translation>
    </message>
    <message>
        <source>Number, plate, VIN, phone or name</source>
        <translation>單號、車牌、VIN、電話或姓名</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Off, {share}</source>
        <translation>折扣，{share}</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>現有</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>車間設施</translation>
    </message>
    <message>
        <source>Only {person} or the director ends this.</source>
        <translation>只有 {person} 或服務總監可以結束。</translation>
    </message>
    <message>
        <source>Open h</source>
        <translation>開放工時</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已了結</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PINs are set by: {who}</source>
        <translation>PIN 由 {who} 設定</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts below their minimum</source>
        <translation>低於下限的備件</translation>
    </message>
    <message>
        <source>People keep this clause; no step of the program does.</source>
        <translation>這一條靠人遵守，系統沒有對應的步驟。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Posts, badge and PIN stand here.</source>
        <translation>職務、員工證與 PIN 顯示在這裡。</translation>
    </message>
    <message>
        <source>Power or service</source>
        <translation>權限或服務</translation>
    </message>
    <message>
        <source>Pre-report filed {at}</source>
        <translation>{at} 已報備</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>列印員工證</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>準時交車率</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Promised {when}</source>
        <translation>承諾 {when}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Propose a sanction</source>
        <translation>提出罰則</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>R2.3.5d, or a part of an order's number</source>
        <translation>R2.3.5d，或工單號的一部分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>退料率</translation>
    </message>
    <message>
        <source>Rate %</source>
        <translation>退料率 %</translation>
    </message>
    <message>
        <source>Rate = lines returned ÷ lines issued (R2.3.11b)</source>
        <translation>退料率 = 退料行數 ÷ 領料行數（R2.3.11b）</translation>
    </message>
    <message>
        <source>Read by everybody, kept by the service director</source>
        <translation>人人可查，由服務總監維護</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改理由</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>到貨次數</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Refused by it lately</source>
        <translation>近來被這一條擋下</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>只看被擋下</translation>
    </message>
    <message>
        <source>Refused today, by clause</source>
        <translation>今日被擋下，按條款</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Repeats {order}</source>
        <translation>返修 {order}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退料率</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>規則手冊</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>罰則</translation>
    </message>
    <message>
        <source>Sanctions it led to</source>
        <translation>由本條產生的考核</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>回訪滿意率</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Scan a job card, or type plate, number, phone or name</source>
        <translation>掃描派工卡，或輸入車牌、單號、電話、姓名</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存碼</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Service director</source>
        <translation>服務總監</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>設定 PIN</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>今日結算</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算交車</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Sold h</source>
        <translation>售出工時</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新員工</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>復職</translation>
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
        <source>The audit has not been checked on this PC yet.</source>
        <translation>本機尚未檢查過操作記錄。</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>客戶應付</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>The old badge of {name} opens nothing any more; print the new one</source>
        <translation>{name} 的舊員工證已失效，請列印新證</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>This clause led to no sanction so far</source>
        <translation>本條至今沒有產生考核</translation>
    </message>
    <message>
        <source>This clause names no value: nothing to set here.</source>
        <translation>本條沒有參數可設。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>每單在廠時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>即將生效</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today that is: {people}</source>
        <translation>今天是：{people}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools late</source>
        <translation>工具逾期率</translation>
    </message>
    <message>
        <source>Tools overdue</source>
        <translation>工具逾期</translation>
    </message>
    <message>
        <source>Tools that should be back</source>
        <translation>應歸還的工具</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Utilisation %</source>
        <translation>利用率 %</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Values of the clauses, as they hold today</source>
        <translation>各條參數的現行值</translation>
    </message>
    <message>
        <source>Values of this clause</source>
        <translation>本條參數</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等審批</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>等備件</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Week {week}, {first}–{last}</source>
        <translation>第 {week} 週，{first}–{last}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>更改內容</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What was asked and what it changed stands here.</source>
        <translation>要求的內容與更改結果顯示在這裡。</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>要求內容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When nobody of these can decide: {posts}</source>
        <translation>上述人員都不能批覆時：{posts}</translation>
    </message>
    <message>
        <source>Where the program keeps it</source>
        <translation>系統在哪裡執行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>權責一覽</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>誰不在</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>由誰代理</translation>
    </message>
    <message>
        <source>Why above the quota</source>
        <translation>超額原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>含離職者</translation>
    </message>
    <message>
        <source>With values</source>
        <translation>有參數</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Worked h</source>
        <translation>施工工時</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>車間</translation>
    </message>
    <message>
        <source>W{week} {monday}</source>
        <translation>第 {week} 週 {monday}</translation>
    </message>
    <message>
        <source>Yes, badge and PIN end now</source>
        <translation>確定，員工證與 PIN 立即失效</translation>
    </message>
    <message>
        <source>You hold no power that could be handed over.</source>
        <translation>您沒有可以交付的權限。</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>與上期持平</translation>
    </message>
    <message>
        <source>better {change}</source>
        <translation>改善 {change}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>compared with {before}</source>
        <translation>與 {before} 比較</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>for parts or an answer</source>
        <translation>等備件或答覆</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>目標 {goal}</translation>
    </message>
    <message>
        <source>goal {goal} kept</source>
        <translation>目標 {goal} 達成</translation>
    </message>
    <message>
        <source>goal {goal} missed</source>
        <translation>目標 {goal} 未達成</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>今天生效</translation>
    </message>
    <message>
        <source>late or lost</source>
        <translation>逾期或遺失</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>最久 {span}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>未設目標</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未寫理由</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>not content</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>無上期可比</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>refused {clause}</source>
        <translation>擋下 {clause}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退料</translation>
    </message>
    <message>
        <source>to be brought back</source>
        <translation>待歸還</translation>
    </message>
    <message>
        <source>to be ordered</source>
        <translation>待訂貨</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>today {n} h per car</source>
        <translation>今日平均在廠 {n} 小時</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>was {value} · not saved</source>
        <translation>原值 {value} · 未儲存</translation>
    </message>
    <message>
        <source>worse {change}</source>
        <translation>變差 {change}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{above} content ÷ {below} reached by phone</source>
        <translation>滿意 {above} ÷ 電話聯繫到 {below}</translation>
    </message>
    <message>
        <source>{above} did not come back ÷ {below} handed over</source>
        <translation>未返修 {above} ÷ 交車 {below}</translation>
    </message>
    <message>
        <source>{above} h worked ÷ {below} h bays open</source>
        <translation>施工 {above} ÷ 開放 {below} 小時</translation>
    </message>
    <message>
        <source>{above} hours clocked ÷ {below} hours attended</source>
        <translation>打卡 {above} ÷ 出勤 {below} 小時</translation>
    </message>
    <message>
        <source>{above} hours sold ÷ {below} hours clocked</source>
        <translation>售出 {above} ÷ 打卡 {below} 小時</translation>
    </message>
    <message>
        <source>{above} hours ÷ {below} orders handed over</source>
        <translation>{above} 小時 ÷ 交車 {below} 單</translation>
    </message>
    <message>
        <source>{above} hours ÷ {below} requests decided</source>
        <translation>{above} 小時 ÷ 已決 {below} 件</translation>
    </message>
    <message>
        <source>{above} late or lost ÷ {below} lent</source>
        <translation>逾期或遺失 {above} ÷ 借出 {below}</translation>
    </message>
    <message>
        <source>{above} lines returned ÷ {below} lines issued</source>
        <translation>退料 {above} ÷ 領料 {below} 行</translation>
    </message>
    <message>
        <source>{above} not dismissed, {below} yuan together</source>
        <translation>未撤銷 {above} 件，共 {below} 元</translation>
    </message>
    <message>
        <source>{above} on time ÷ {below} with a promise</source>
        <translation>準時 {above} ÷ 有承諾 {below}</translation>
    </message>
    <message>
        <source>{above} yuan after parts ÷ {below} yuan billed</source>
        <translation>扣備件成本 {above} ÷ 結算 {below} 元</translation>
    </message>
    <message>
        <source>{above} yuan taken off ÷ {below} yuan before</source>
        <translation>折讓 {above} ÷ 折前 {below} 元</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>{day}: {n} handed over, {kept} on time</source>
        <translation>{day}：交車 {n} 輛，準時 {kept} 輛</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{figure}, week by week</source>
        <translation>{figure}，按週</translation>
    </message>
    <message>
        <source>{given} of {quota} this week, {amount} yuan; {waiting} not answered</source>
        <translation>本週 {given} / {quota}，共 {amount} 元；待回覆 {waiting} 筆</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{looked} discounts checked, {proposed} fines proposed</source>
        <translation>已檢查 {looked} 筆折扣，提出 {proposed} 筆考核</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>{name} 已有新 PIN</translation>
    </message>
    <message>
        <source>{name} has left the staff</source>
        <translation>{name} 已離職</translation>
    </message>
    <message>
        <source>{name} is back; print the new badge</source>
        <translation>{name} 已復職，請列印新員工證</translation>
    </message>
    <message>
        <source>{name} is hired; print the badge</source>
        <translation>已新增 {name}，請列印員工證</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已儲存</translation>
    </message>
    <message>
        <source>{name}: {value} from {day} on</source>
        <translation>{name}：{day} 起為 {value}</translation>
    </message>
    <message>
        <source>{number} is proposed and waits for verification</source>
        <translation>{number} 已提出，等待核實</translation>
    </message>
    <message>
        <source>{n} clauses in our own words</source>
        <translation>{n} 條，以本店用語改寫</translation>
    </message>
    <message>
        <source>{n} clocks running</source>
        <translation>計時中 {n} 人</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n} 件</translation>
    </message>
    <message>
        <source>{n} of {all}, the worst first</source>
        <translation>{all} 筆中的 {n} 筆，最差在前</translation>
    </message>
    <message>
        <source>{n} on time</source>
        <translation>準時 {n} 輛</translation>
    </message>
    <message>
        <source>{n} orders · received {amount}</source>
        <translation>{n} 單 · 已收 {amount}</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>{n}, the worst first</source>
        <translation>{n} 筆，最差在前</translation>
    </message>
    <message>
        <source>{period}, compared with {before}</source>
        <translation>{period}，與 {before} 比較</translation>
    </message>
    <message>
        <source>{person} does not stand in any more.</source>
        <translation>{person} 不再代理。</translation>
    </message>
    <message>
        <source>{person} stands in; the deputy has been told.</source>
        <translation>由 {person} 代理，已通知本人。</translation>
    </message>
    <message>
        <source>{rate} too many</source>
        <translation>{rate} 過高</translation>
    </message>
    <message>
        <source>{step} went from {first} to {last} h: it grew most.</source>
        <translation>{step}由 {first} 升到 {last} 小時，是增加最多的一段</translation>
    </message>
    <message>
        <source>{step}: {hours} h an order, {n} orders</source>
        <translation>{step}：每單 {hours} 小時，{n} 單</translation>
    </message>
    <message>
        <source>{year}, quarter {quarter}</source>
        <translation>{year} 年第 {quarter} 季</translation>
    </message>
</context>
</TS>
