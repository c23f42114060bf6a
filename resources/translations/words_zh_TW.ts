<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Accept a hand-over</source>
        <translation>接收交接</translation>
    </message>
    <message>
        <source>Accept the estimate</source>
        <translation>接受估價</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accident cars</source>
        <translation>事故車</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Acknowledge requests</source>
        <translation>回覆多件申請</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增項目</translation>
    </message>
    <message>
        <source>Added to what was counted</source>
        <translation>累加</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>增項</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Allowed for masking</source>
        <translation>可用於遮蔽</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Answer a point of a round</source>
        <translation>檢查巡查項目</translation>
    </message>
    <message>
        <source>Answer an addition</source>
        <translation>答覆增項</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答覆人</translation>
    </message>
    <message>
        <source>Appeal against a sanction</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Archive an order</source>
        <translation>工單歸檔</translation>
    </message>
    <message>
        <source>Ask again for a claim part's signature</source>
        <translation>重新請簽索賠訂貨</translation>
    </message>
    <message>
        <source>Ask for a discount</source>
        <translation>提出折扣</translation>
    </message>
    <message>
        <source>Ask to waive a deposit</source>
        <translation>申請免收訂金</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>員工證</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>開始巡查</translation>
    </message>
    <message>
        <source>Begin a self-purchase</source>
        <translation>開始自採比價</translation>
    </message>
    <message>
        <source>Begin going back to a backup</source>
        <translation>開始還原備份</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>車內物品</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Boards and figures</source>
        <translation>看板與指標</translation>
    </message>
    <message>
        <source>Book a used filter</source>
        <translation>登記舊機油格</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Bring a list of customers in</source>
        <translation>匯入客戶清單</translation>
    </message>
    <message>
        <source>Bring a list of parts in</source>
        <translation>匯入備件清單</translation>
    </message>
    <message>
        <source>Bring a list of tools in</source>
        <translation>匯入工具清單</translation>
    </message>
    <message>
        <source>Bring a list of vehicles in</source>
        <translation>匯入車輛清單</translation>
    </message>
    <message>
        <source>Bring late grievances before the superiors</source>
        <translation>逾時抱怨提報上級</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Cancel a claim-part order</source>
        <translation>取消索賠訂貨單</translation>
    </message>
    <message>
        <source>Cancel a count</source>
        <translation>取消盤點</translation>
    </message>
    <message>
        <source>Cancel a part order</source>
        <translation>取消備件訂單</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>取消預約</translation>
    </message>
    <message>
        <source>Cancel an internal-use order</source>
        <translation>取消內部領用單</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>取消工單</translation>
    </message>
    <message>
        <source>Carry a claim part over to the visit</source>
        <translation>將索賠件帶入本次進廠</translation>
    </message>
    <message>
        <source>Cars handed over by the promised time ÷ cars handed over with a promise</source>
        <translation>準時交車數 ÷ 有承諾時間的交車數</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change a customer</source>
        <translation>修改客戶</translation>
    </message>
    <message>
        <source>Change a line</source>
        <translation>修改項目</translation>
    </message>
    <message>
        <source>Change a part</source>
        <translation>修改備件</translation>
    </message>
    <message>
        <source>Change a place of the rounds</source>
        <translation>更改巡查地點</translation>
    </message>
    <message>
        <source>Change a staff entry</source>
        <translation>修改員工資料</translation>
    </message>
    <message>
        <source>Change a supplier</source>
        <translation>更改供應商</translation>
    </message>
    <message>
        <source>Change a tool</source>
        <translation>修改工具</translation>
    </message>
    <message>
        <source>Change a value of the rulebook</source>
        <translation>修改規則參數值</translation>
    </message>
    <message>
        <source>Change a vehicle</source>
        <translation>修改車輛</translation>
    </message>
    <message>
        <source>Change an appointment</source>
        <translation>修改預約</translation>
    </message>
    <message>
        <source>Change the authority matrix</source>
        <translation>更改權責表</translation>
    </message>
    <message>
        <source>Change the check-in</source>
        <translation>修改接車資料</translation>
    </message>
    <message>
        <source>Change the house</source>
        <translation>修改本店設定</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Check the margins of accident cars</source>
        <translation>檢查事故車毛利率</translation>
    </message>
    <message>
        <source>Check the week's discounts</source>
        <translation>檢查本週折扣</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>Choose a compensation</source>
        <translation>選擇賠償方式</translation>
    </message>
    <message>
        <source>Choose the reception steps that count</source>
        <translation>設定計入的接待步驟</translation>
    </message>
    <message>
        <source>Claim parts</source>
        <translation>索賠件</translation>
    </message>
    <message>
        <source>Claim-part order</source>
        <translation>索賠訂貨單</translation>
    </message>
    <message>
        <source>Class a customer</source>
        <translation>客戶分類</translation>
    </message>
    <message>
        <source>Class of part</source>
        <translation>備件類別</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Clear a suspicion of concealment</source>
        <translation>排除隱瞞嫌疑</translation>
    </message>
    <message>
        <source>Clear old parts</source>
        <translation>清走舊件</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>停止計時</translation>
    </message>
    <message>
        <source>Clock on</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>Close a claim-part order</source>
        <translation>結案索賠訂貨單</translation>
    </message>
    <message>
        <source>Close a forgotten clock</source>
        <translation>補停忘記的計時</translation>
    </message>
    <message>
        <source>Close a grievance</source>
        <translation>抱怨結案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Compare issued with fitted parts</source>
        <translation>核對領料與裝車</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Confirm a sanction</source>
        <translation>確認罰則</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Correct a finding</source>
        <translation>整改問題</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實點</translation>
    </message>
    <message>
        <source>Cover the car</source>
        <translation>鋪設防護</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>防護用品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer arrived</source>
        <translation>客戶到店</translation>
    </message>
    <message>
        <source>Customer did not come</source>
        <translation>客戶未到</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>客戶檔案</translation>
    </message>
    <message>
        <source>Customer task</source>
        <translation>客戶任務</translation>
    </message>
    <message>
        <source>Customer's complaint</source>
        <translation>客戶描述</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>客戶姓名</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customers content ÷ customers reached by the month's calls</source>
        <translation>滿意客戶 ÷ 當月回訪聯絡到的客戶</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>損傷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>批覆申請</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>交貨天數</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送貨單</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Director's window</source>
        <translation>總監視窗</translation>
    </message>
    <message>
        <source>Discount ÷ labour and parts before discount</source>
        <translation>折扣 ÷ 折前工時與備件金額</translation>
    </message>
    <message>
        <source>Dismiss a sanction</source>
        <translation>撤銷罰則</translation>
    </message>
    <message>
        <source>Dismiss somebody</source>
        <translation>員工離職</translation>
    </message>
    <message>
        <source>Dispatch an order</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispelled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Do a duty</source>
        <translation>完成職責事項</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>須重做</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>重複資料</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縱</translation>
    </message>
    <message>
        <source>Drain cart</source>
        <translation>接油車</translation>
    </message>
    <message>
        <source>Drop a wished part</source>
        <translation>取消備件需求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Empty a drain cart</source>
        <translation>清空接油車</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Enter a bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>Enter a bin</source>
        <translation>新增庫位</translation>
    </message>
    <message>
        <source>Enter a customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Enter a drain cart</source>
        <translation>新增接油車</translation>
    </message>
    <message>
        <source>Enter a part</source>
        <translation>新增備件</translation>
    </message>
    <message>
        <source>Enter a place of the rounds</source>
        <translation>登記巡查地點</translation>
    </message>
    <message>
        <source>Enter a supplier</source>
        <translation>登記供應商</translation>
    </message>
    <message>
        <source>Enter a tool</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>Enter a vehicle</source>
        <translation>新增車輛</translation>
    </message>
    <message>
        <source>Enter results of an activity</source>
        <translation>登記活動成效</translation>
    </message>
    <message>
        <source>Enter the shift</source>
        <translation>登記當班</translation>
    </message>
    <message>
        <source>Enter what a line costs</source>
        <translation>填寫項目成本</translation>
    </message>
    <message>
        <source>Entry kept</source>
        <translation>保留資料</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>預計到貨</translation>
    </message>
    <message>
        <source>Explain a low margin</source>
        <translation>說明低毛利原因</translation>
    </message>
    <message>
        <source>Explain an internal use above the ceiling</source>
        <translation>說明內部領用超限原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Find a tool again</source>
        <translation>尋回工具</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>查核結果</translation>
    </message>
    <message>
        <source>Finish a line</source>
        <translation>完成項目</translation>
    </message>
    <message>
        <source>Finish a round</source>
        <translation>完成巡查</translation>
    </message>
    <message>
        <source>Finish an order</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Floor finding</source>
        <translation>車間問題</translation>
    </message>
    <message>
        <source>Floor window</source>
        <translation>車間視窗</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由</translation>
    </message>
    <message>
        <source>From bin</source>
        <translation>原庫位</translation>
    </message>
    <message>
        <source>Front-desk work</source>
        <translation>前臺工作</translation>
    </message>
    <message>
        <source>Fuel (eighths)</source>
        <translation>油量（八分之）</translation>
    </message>
    <message>
        <source>General repairs settled in the month</source>
        <translation>當月結算的一般維修單數</translation>
    </message>
    <message>
        <source>Give a customer task to somebody else</source>
        <translation>改派客戶任務</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>給予折扣</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>分派工作</translation>
    </message>
    <message>
        <source>Give customer tasks</source>
        <translation>下發客戶任務</translation>
    </message>
    <message>
        <source>Give up a self-purchase</source>
        <translation>放棄自採</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Greeted at</source>
        <translation>招呼時間</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Hand parts over</source>
        <translation>交料</translation>
    </message>
    <message>
        <source>Hand powers over</source>
        <translation>交付權限</translation>
    </message>
    <message>
        <source>Hand the car over</source>
        <translation>交車</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Hire somebody</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>權責人</translation>
    </message>
    <message>
        <source>Home bin</source>
        <translation>固定庫位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Identify a part</source>
        <translation>選定備件</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Inspect an order</source>
        <translation>終檢</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>交辦事項</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>內部領用</translation>
    </message>
    <message>
        <source>Issue an internal-use order</source>
        <translation>內部領用出庫</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>領料單</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>品項</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Job card handed back</source>
        <translation>派工卡已交還</translation>
    </message>
    <message>
        <source>Judge a possible withholding</source>
        <translation>對疑似截留做結論</translation>
    </message>
    <message>
        <source>Keep removed parts</source>
        <translation>存放拆車件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Labour and parts less discount, on the month's settlements</source>
        <translation>當月結算的工時與備件金額減折扣</translation>
    </message>
    <message>
        <source>Labour on the month's settlements of general repairs, before discount</source>
        <translation>當月一般維修結算的工時金額（折前）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Last visit {day}, {km} km</source>
        <translation>上次到店 {day}，{km} km</translation>
    </message>
    <message>
        <source>Lend a tool</source>
        <translation>借出工具</translation>
    </message>
    <message>
        <source>Let a visitor in</source>
        <translation>訪客進入</translation>
    </message>
    <message>
        <source>Let a visitor out</source>
        <translation>訪客離開</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Line of the order</source>
        <translation>工單項目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>製作時間</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>廠牌</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>建立預約</translation>
    </message>
    <message>
        <source>Make the appointment to fit a claim part</source>
        <translation>預約安裝索賠件</translation>
    </message>
    <message>
        <source>Mark as fitted</source>
        <translation>登記裝用</translation>
    </message>
    <message>
        <source>Mark as not fitted after all</source>
        <translation>取消已裝車標記</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合併客戶</translation>
    </message>
    <message>
        <source>Merge vehicles</source>
        <translation>合併車輛</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Mileage (km)</source>
        <translation>里程（公里）</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>最低庫存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>車型／型號</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Move a vehicle</source>
        <translation>移動車輛</translation>
    </message>
    <message>
        <source>Move between bins</source>
        <translation>移庫位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Not dispelled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未上報</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>舊件</translation>
    </message>
    <message>
        <source>Open a claim-part order</source>
        <translation>開立索賠訂貨單</translation>
    </message>
    <message>
        <source>Open a count</source>
        <translation>開始盤點</translation>
    </message>
    <message>
        <source>Open a possible withholding</source>
        <translation>立案調查疑似截留</translation>
    </message>
    <message>
        <source>Open a work order</source>
        <translation>開單</translation>
    </message>
    <message>
        <source>Open an internal-use order</source>
        <translation>開立內部領用單</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初庫存</translation>
    </message>
    <message>
        <source>Order at the supplier</source>
        <translation>採購單</translation>
    </message>
    <message>
        <source>Order from the chosen supplier</source>
        <translation>向選定供應商下單</translation>
    </message>
    <message>
        <source>Order parts</source>
        <translation>訂購備件</translation>
    </message>
    <message>
        <source>Orders opened for cars that were here before ÷ orders opened</source>
        <translation>曾到店車輛的工單 ÷ 全部開單</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>車主</translation>
    </message>
    <message>
        <source>Owner's phone</source>
        <translation>車主電話</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>已設定 PIN 碼</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>備件名稱</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>備件號</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts counter window</source>
        <translation>備件櫃檯視窗</translation>
    </message>
    <message>
        <source>Parts on the month's settlements of general repairs, before discount</source>
        <translation>當月一般維修結算的備件金額（折前）</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Pay a deposit back</source>
        <translation>退還訂金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>個人或公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Place of removed parts</source>
        <translation>拆車件存放處</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>登記業務活動</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>預計開工</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>檢查點</translation>
    </message>
    <message>
        <source>Post a count</source>
        <translation>盤點過帳</translation>
    </message>
    <message>
        <source>Post a return</source>
        <translation>退料過帳</translation>
    </message>
    <message>
        <source>Post a stock-out</source>
        <translation>出庫過帳</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>Price an accident-car quotation</source>
        <translation>完成事故車報價</translation>
    </message>
    <message>
        <source>Price an addition</source>
        <translation>增項報價</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>列印文件</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Promised at</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Propose a sanction</source>
        <translation>提出罰則</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>購入價</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>購入日期</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>採購</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質說明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quote an order</source>
        <translation>工單報價</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation>讀取訊息</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Receive a return</source>
        <translation>收退料實物</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>領用人</translation>
    </message>
    <message>
        <source>Reception window</source>
        <translation>前臺視窗</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>登記回訪</translation>
    </message>
    <message>
        <source>Record a count</source>
        <translation>登記盤點數</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation>登記問題</translation>
    </message>
    <message>
        <source>Record a grievance</source>
        <translation>登記抱怨</translation>
    </message>
    <message>
        <source>Record a talk with the customer</source>
        <translation>記錄與客戶溝通</translation>
    </message>
    <message>
        <source>Record a wrong part</source>
        <translation>記錄誤報／誤訂</translation>
    </message>
    <message>
        <source>Record old parts</source>
        <translation>登記舊件</translation>
    </message>
    <message>
        <source>Record what came of a call</source>
        <translation>登記聯絡結果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>憑證號</translation>
    </message>
    <message>
        <source>Release a reservation</source>
        <translation>取消預留</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remind a borrower</source>
        <translation>催還工具</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>刪除項目</translation>
    </message>
    <message>
        <source>Repeat repairs ÷ orders opened in the month</source>
        <translation>返修 ÷ 當月開單</translation>
    </message>
    <message>
        <source>Replace a badge</source>
        <translation>換員工證</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上報內容</translation>
    </message>
    <message>
        <source>Report a grievance</source>
        <translation>上報抱怨</translation>
    </message>
    <message>
        <source>Report a tool lost</source>
        <translation>報工具遺失</translation>
    </message>
    <message>
        <source>Report an addition</source>
        <translation>回報增項</translation>
    </message>
    <message>
        <source>Report the week's reception steps</source>
        <translation>上報當週接待步驟</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Request a return</source>
        <translation>申請退料</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Reserve for an order</source>
        <translation>為工單預留</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Resume an order</source>
        <translation>恢復施工</translation>
    </message>
    <message>
        <source>Retire a tool</source>
        <translation>工具報廢</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>退料單</translation>
    </message>
    <message>
        <source>Reverse an issue</source>
        <translation>沖銷發料</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>罰則</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Save a list as a file</source>
        <translation>另存清單為檔案</translation>
    </message>
    <message>
        <source>Self-purchase</source>
        <translation>自採單</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服務顧問</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>設定 PIN</translation>
    </message>
    <message>
        <source>Set a monthly ceiling</source>
        <translation>設定每月上限</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>設定指標</translation>
    </message>
    <message>
        <source>Set the house up</source>
        <translation>建立本店</translation>
    </message>
    <message>
        <source>Settle a compensation</source>
        <translation>賠償結案</translation>
    </message>
    <message>
        <source>Settle a grievance</source>
        <translation>處理抱怨</translation>
    </message>
    <message>
        <source>Settle a sanction</source>
        <translation>登入罰則</translation>
    </message>
    <message>
        <source>Settle an order</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Sheet handed in</source>
        <translation>單據已交</translation>
    </message>
    <message>
        <source>Sign an accident-car quotation</source>
        <translation>簽字事故車報價單</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Special tools</source>
        <translation>專用工具</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>客戶狀態</translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation>開工</translation>
    </message>
    <message>
        <source>Steps given up</source>
        <translation>放棄的步驟</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盤點單</translation>
    </message>
    <message>
        <source>Store a supplier's quote</source>
        <translation>儲存供應商報價</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Suspicion of concealment</source>
        <translation>疑似瞞報</translation>
    </message>
    <message>
        <source>Switch the job</source>
        <translation>換工單</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>收取訂金</translation>
    </message>
    <message>
        <source>Take a discount back</source>
        <translation>撤回折扣</translation>
    </message>
    <message>
        <source>Take a request back</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Take a tool back</source>
        <translation>工具歸還</translation>
    </message>
    <message>
        <source>Take in a part order</source>
        <translation>備件訂單到貨入庫</translation>
    </message>
    <message>
        <source>Take powers back</source>
        <translation>收回權限</translation>
    </message>
    <message>
        <source>Take somebody back</source>
        <translation>員工復職</translation>
    </message>
    <message>
        <source>Take the list's words</source>
        <translation>以清單為準</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>取車人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The state before</source>
        <translation>先前的狀態</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>To</source>
        <translation>給</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>新庫位</translation>
    </message>
    <message>
        <source>Told before to</source>
        <translation>先前告知</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>工具名稱</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>營業額</translation>
    </message>
    <message>
        <source>Turnover after discount ÷ orders settled</source>
        <translation>折後產值 ÷ 結算單數</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
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
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Up to audit entry</source>
        <translation>至稽核紀錄</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已查實</translation>
    </message>
    <message>
        <source>Verify a concealment</source>
        <translation>查實隱瞞</translation>
    </message>
    <message>
        <source>Verify a correction</source>
        <translation>複查整改</translation>
    </message>
    <message>
        <source>Verify a sanction</source>
        <translation>核實罰則</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店台次</translation>
    </message>
    <message>
        <source>Wait for parts</source>
        <translation>等備件</translation>
    </message>
    <message>
        <source>Walked round at</source>
        <translation>環車時間</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>Warranty ends {day}</source>
        <translation>質保到期 {day}</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保固到期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>處置</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>談話內容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why above the number</source>
        <translation>超額理由</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>客戶需求</translation>
    </message>
    <message>
        <source>Wished parts</source>
        <translation>所需備件</translation>
    </message>
    <message>
        <source>Withdraw a return</source>
        <translation>撤回退料</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>維修工單</translation>
    </message>
    <message>
        <source>Workshop manager</source>
        <translation>車間經理</translation>
    </message>
    <message>
        <source>Workshop rounds</source>
        <translation>車間巡查</translation>
    </message>
    <message>
        <source>Write down a stranger</source>
        <translation>登記陌生人</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>acceptance withdrawn</source>
        <translation>客戶同意已撤回</translation>
    </message>
    <message>
        <source>accident quotation</source>
        <translation>事故車報價單</translation>
    </message>
    <message>
        <source>accident quotation below the margin</source>
        <translation>毛利未達標的事故車報價</translation>
    </message>
    <message>
        <source>accident quotation, house copy</source>
        <translation>事故車報價單（內部存查）</translation>
    </message>
    <message>
        <source>accident quotations</source>
        <translation>事故車報價</translation>
    </message>
    <message>
        <source>accident repair</source>
        <translation>事故維修</translation>
    </message>
    <message>
        <source>active customer</source>
        <translation>往來客戶</translation>
    </message>
    <message>
        <source>activity planned</source>
        <translation>活動已登記</translation>
    </message>
    <message>
        <source>addition confirmed</source>
        <translation>二次增項已確認</translation>
    </message>
    <message>
        <source>addition declined</source>
        <translation>客戶不同意二次增項</translation>
    </message>
    <message>
        <source>addition priced</source>
        <translation>二次增項已估價</translation>
    </message>
    <message>
        <source>addition reported</source>
        <translation>提報二次增項</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>系統管理員</translation>
    </message>
    <message>
        <source>after</source>
        <translation>折後</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>抱怨補償</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>after-sales headquarters</source>
        <translation>售後服務總部</translation>
    </message>
    <message>
        <source>amount in yuan</source>
        <translation>金額（元）</translation>
    </message>
    <message>
        <source>appeal lodged</source>
        <translation>提出申訴</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>申訴中</translation>
    </message>
    <message>
        <source>appointment agreed</source>
        <translation>已約到店</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>預約已取消</translation>
    </message>
    <message>
        <source>appointment changed</source>
        <translation>預約已更改</translation>
    </message>
    <message>
        <source>appointment kept</source>
        <translation>客戶依約到店</translation>
    </message>
    <message>
        <source>appointment made</source>
        <translation>已建立預約</translation>
    </message>
    <message>
        <source>appointment missed</source>
        <translation>客戶未依約到店</translation>
    </message>
    <message>
        <source>appointment to fit it made</source>
        <translation>已預約安裝</translation>
    </message>
    <message>
        <source>approval asked for</source>
        <translation>已提出申請</translation>
    </message>
    <message>
        <source>approval request</source>
        <translation>審批申請</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>audit, journal and numbers</source>
        <translation>稽核、日誌與編號</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>authority changed</source>
        <translation>權責已更改</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>平均單價</translation>
    </message>
    <message>
        <source>back into work</source>
        <translation>恢復施工</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>已製作備份</translation>
    </message>
    <message>
        <source>badge replaced</source>
        <translation>已換發識別證</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>bay added</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>before</source>
        <translation>折前</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升級前</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>還原前</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>belongings changed</source>
        <translation>車內物品已更改</translation>
    </message>
    <message>
        <source>below the minimum stock</source>
        <translation>低於最低庫存</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>結算明細</translation>
    </message>
    <message>
        <source>bin put up</source>
        <translation>新設庫位</translation>
    </message>
    <message>
        <source>borrower reminded</source>
        <translation>已提醒借用人</translation>
    </message>
    <message>
        <source>break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>未守承諾</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>定時</translation>
    </message>
    <message>
        <source>call the customer in</source>
        <translation>通知客戶回廠</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>can go out</source>
        <translation>可出庫</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>car and card moved</source>
        <translation>車輛與工單一同移動</translation>
    </message>
    <message>
        <source>car delivered</source>
        <translation>已交車</translation>
    </message>
    <message>
        <source>car moved without its card</source>
        <translation>車輛移動，工單未隨車</translation>
    </message>
    <message>
        <source>card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>care product</source>
        <translation>養護用品</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>changed since it was priced</source>
        <translation>報價後有變動</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>checked by the program</source>
        <translation>由程式檢查</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>已接車</translation>
    </message>
    <message>
        <source>claim part arrived</source>
        <translation>索賠件到貨</translation>
    </message>
    <message>
        <source>claim part fitted</source>
        <translation>索賠件已安裝</translation>
    </message>
    <message>
        <source>claim part not fitted after all</source>
        <translation>索賠件改為未安裝</translation>
    </message>
    <message>
        <source>claim part ordered</source>
        <translation>索賠件已訂貨</translation>
    </message>
    <message>
        <source>claim part put on the visit's order</source>
        <translation>索賠件已加入本次工單</translation>
    </message>
    <message>
        <source>claim part will not come: order it anew</source>
        <translation>索賠件不會到貨，須重新訂貨</translation>
    </message>
    <message>
        <source>claim parts and deposits</source>
        <translation>索賠訂貨與訂金</translation>
    </message>
    <message>
        <source>claim-part order</source>
        <translation>索賠訂貨</translation>
    </message>
    <message>
        <source>claim-part order cancelled</source>
        <translation>索賠訂貨單已取消</translation>
    </message>
    <message>
        <source>claim-part order closed</source>
        <translation>索賠訂貨單已結案</translation>
    </message>
    <message>
        <source>claim-part order opened</source>
        <translation>已開索賠訂貨單</translation>
    </message>
    <message>
        <source>claim-part order sent back</source>
        <translation>索賠訂貨單被退回</translation>
    </message>
    <message>
        <source>claim-part order signed</source>
        <translation>索賠訂貨單已簽字</translation>
    </message>
    <message>
        <source>claimed on this work order altogether, in yuan</source>
        <translation>本工單索賠合計（元）</translation>
    </message>
    <message>
        <source>class changed</source>
        <translation>工單類別已更改</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>clocked off</source>
        <translation>停止計時</translation>
    </message>
    <message>
        <source>clocked on</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>close the claim-part order</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>collecting quotes</source>
        <translation>收集報價</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>賠償</translation>
    </message>
    <message>
        <source>compensation chosen</source>
        <translation>已選定賠償方式</translation>
    </message>
    <message>
        <source>compensation due</source>
        <translation>待賠償</translation>
    </message>
    <message>
        <source>complaint changed</source>
        <translation>客戶描述已更改</translation>
    </message>
    <message>
        <source>complaint in the customer's words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>投訴與抱怨</translation>
    </message>
    <message>
        <source>concealment of a grievance verified</source>
        <translation>隱瞞抱怨已查實</translation>
    </message>
    <message>
        <source>concealment suspected</source>
        <translation>疑似隱瞞</translation>
    </message>
    <message>
        <source>concealment suspected by the program</source>
        <translation>程式提示疑似隱瞞</translation>
    </message>
    <message>
        <source>concealment verified</source>
        <translation>隱瞞已查實</translation>
    </message>
    <message>
        <source>confirmation of a sanction</source>
        <translation>罰則確認</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>confirmed against the person before</source>
        <translation>先前已確認筆數</translation>
    </message>
    <message>
        <source>consumable</source>
        <translation>耗材</translation>
    </message>
    <message>
        <source>content</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>content customers</source>
        <translation>回訪滿意率</translation>
    </message>
    <message>
        <source>content, with a suggestion</source>
        <translation>滿意，有建議</translation>
    </message>
    <message>
        <source>controlled</source>
        <translation>管控</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>correction not accepted</source>
        <translation>複查未通過</translation>
    </message>
    <message>
        <source>correction verified</source>
        <translation>複查通過</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>cost entered</source>
        <translation>成本已填</translation>
    </message>
    <message>
        <source>count cancelled</source>
        <translation>盤點已取消</translation>
    </message>
    <message>
        <source>count difference</source>
        <translation>盤點差異</translation>
    </message>
    <message>
        <source>count difference report</source>
        <translation>盤點差異表</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>盤點已開立</translation>
    </message>
    <message>
        <source>count posted</source>
        <translation>盤點已過帳</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已點</translation>
    </message>
    <message>
        <source>cover fitted</source>
        <translation>護套已裝上</translation>
    </message>
    <message>
        <source>covers fitted</source>
        <translation>護罩已鋪設</translation>
    </message>
    <message>
        <source>covers on</source>
        <translation>防護用品</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>customer added</source>
        <translation>已新增客戶</translation>
    </message>
    <message>
        <source>customer and car</source>
        <translation>核對人車</translation>
    </message>
    <message>
        <source>customer arrived</source>
        <translation>客戶已到店</translation>
    </message>
    <message>
        <source>customer at risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>customer called</source>
        <translation>已回訪客戶</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>客戶資料已更改</translation>
    </message>
    <message>
        <source>customer classed</source>
        <translation>客戶已分類</translation>
    </message>
    <message>
        <source>customer declined</source>
        <translation>客戶不要</translation>
    </message>
    <message>
        <source>customer informed</source>
        <translation>已告知客戶</translation>
    </message>
    <message>
        <source>customer reached</source>
        <translation>已聯絡上</translation>
    </message>
    <message>
        <source>customer task</source>
        <translation>客戶任務</translation>
    </message>
    <message>
        <source>customer task called</source>
        <translation>客戶任務已聯絡</translation>
    </message>
    <message>
        <source>customer task given to somebody else</source>
        <translation>客戶任務已改派</translation>
    </message>
    <message>
        <source>customer tasks given</source>
        <translation>客戶任務已下發</translation>
    </message>
    <message>
        <source>customer won back</source>
        <translation>已挽回客戶</translation>
    </message>
    <message>
        <source>customer's signature</source>
        <translation>客戶簽字</translation>
    </message>
    <message>
        <source>customer-relations clerk</source>
        <translation>客戶關係專員</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>customers, cars and appointments</source>
        <translation>客戶、車輛與預約</translation>
    </message>
    <message>
        <source>damaged during repair</source>
        <translation>維修中損壞</translation>
    </message>
    <message>
        <source>dealership changed</source>
        <translation>經銷店資料已更改</translation>
    </message>
    <message>
        <source>dealership set up</source>
        <translation>經銷店已建立</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>客戶不同意</translation>
    </message>
    <message>
        <source>declined by the customer</source>
        <translation>客戶婉拒填寫</translation>
    </message>
    <message>
        <source>defective when unpacked</source>
        <translation>拆封即不良</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>下放</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已交車</translation>
    </message>
    <message>
        <source>demerit</source>
        <translation>記過</translation>
    </message>
    <message>
        <source>deposit in yuan</source>
        <translation>訂金（元）</translation>
    </message>
    <message>
        <source>deposit paid</source>
        <translation>訂金已收</translation>
    </message>
    <message>
        <source>deposit paid back</source>
        <translation>訂金已退還</translation>
    </message>
    <message>
        <source>deposit receipt</source>
        <translation>訂金收據</translation>
    </message>
    <message>
        <source>deposit received</source>
        <translation>已收訂金</translation>
    </message>
    <message>
        <source>deposit refunded</source>
        <translation>訂金已退</translation>
    </message>
    <message>
        <source>deposit waived</source>
        <translation>訂金已免收</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>訂金</translation>
    </message>
    <message>
        <source>director</source>
        <translation>服務總監</translation>
    </message>
    <message>
        <source>director signs from, in yuan</source>
        <translation>總監加簽金額（元）</translation>
    </message>
    <message>
        <source>director's figures</source>
        <translation>總監指標</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>discount above the limit</source>
        <translation>超出限額的折扣</translation>
    </message>
    <message>
        <source>discount above the weekly quota</source>
        <translation>超出每週名額的折扣</translation>
    </message>
    <message>
        <source>discount against the limit</source>
        <translation>折扣與限額</translation>
    </message>
    <message>
        <source>discount asked for</source>
        <translation>提出折扣</translation>
    </message>
    <message>
        <source>discount declined</source>
        <translation>折扣未獲同意</translation>
    </message>
    <message>
        <source>discount given</source>
        <translation>給予折扣</translation>
    </message>
    <message>
        <source>discount share</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>discount withdrawn</source>
        <translation>折扣撤回</translation>
    </message>
    <message>
        <source>discount within the limit</source>
        <translation>限額內的折扣</translation>
    </message>
    <message>
        <source>discounts this week</source>
        <translation>本週折扣</translation>
    </message>
    <message>
        <source>dismissal of the employee</source>
        <translation>辭退</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>dispelled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>double merged</source>
        <translation>重複資料已合併</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>drain cart added</source>
        <translation>新增接油車</translation>
    </message>
    <message>
        <source>drain cart emptied</source>
        <translation>接油車已清空</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即將到時</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>duties done</source>
        <translation>已完成的職責</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>duty done</source>
        <translation>完成職責事項</translation>
    </message>
    <message>
        <source>end of shift</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>entries are missing at the end</source>
        <translation>末尾缺少記錄</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估價單</translation>
    </message>
    <message>
        <source>estimate accepted</source>
        <translation>客戶已同意估價</translation>
    </message>
    <message>
        <source>estimate made</source>
        <translation>已估價</translation>
    </message>
    <message>
        <source>estimate shown</source>
        <translation>出示估價</translation>
    </message>
    <message>
        <source>every cost entered</source>
        <translation>成本都已填寫</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>預計到店</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>field-service technician</source>
        <translation>外出維修技師</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>finding corrected</source>
        <translation>問題已整改</translation>
    </message>
    <message>
        <source>finding recorded</source>
        <translation>登記問題</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>first of two signatures</source>
        <translation>第一簽核</translation>
    </message>
    <message>
        <source>fit it at the visit</source>
        <translation>回廠安裝</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>已裝</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>車間</translation>
    </message>
    <message>
        <source>floor inspection report</source>
        <translation>車間檢查報告</translation>
    </message>
    <message>
        <source>foot-mat cover</source>
        <translation>腳墊</translation>
    </message>
    <message>
        <source>for a work order</source>
        <translation>工單需要</translation>
    </message>
    <message>
        <source>forgotten clock closed</source>
        <translation>補停忘關的計時</translation>
    </message>
    <message>
        <source>front-desk supervisor</source>
        <translation>前臺主管</translation>
    </message>
    <message>
        <source>fuel corrected</source>
        <translation>油量已更正</translation>
    </message>
    <message>
        <source>function room</source>
        <translation>功能房間</translation>
    </message>
    <message>
        <source>general manager</source>
        <translation>總經理</translation>
    </message>
    <message>
        <source>general repair</source>
        <translation>一般維修</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <translation>開始還原備份</translation>
    </message>
    <message>
        <source>goods received</source>
        <translation>已入庫</translation>
    </message>
    <message>
        <source>goods-in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已給予</translation>
    </message>
    <message>
        <source>greeted and asked</source>
        <translation>已招呼詢問</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>迎接</translation>
    </message>
    <message>
        <source>grievance</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>grievance brought before the superiors</source>
        <translation>抱怨已提報上級</translation>
    </message>
    <message>
        <source>grievance closed at the desk</source>
        <translation>抱怨前臺結案</translation>
    </message>
    <message>
        <source>grievance dispelled</source>
        <translation>抱怨已化解</translation>
    </message>
    <message>
        <source>grievance recorded</source>
        <translation>抱怨已登記</translation>
    </message>
    <message>
        <source>grievance reported to the superior</source>
        <translation>抱怨已上報上級</translation>
    </message>
    <message>
        <source>grievance settled by the superior</source>
        <translation>抱怨已由上級處理</translation>
    </message>
    <message>
        <source>gross margin against the line</source>
        <translation>毛利率與標準</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>group</source>
        <translation>集團</translation>
    </message>
    <message>
        <source>hand-over accepted</source>
        <translation>接收交接</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已領料</translation>
    </message>
    <message>
        <source>handed to the workshop</source>
        <translation>移交車間</translation>
    </message>
    <message>
        <source>happened on</source>
        <translation>發生日期</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>已到職</translation>
    </message>
    <message>
        <source>in crib</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已終檢</translation>
    </message>
    <message>
        <source>inspection failed</source>
        <translation>終檢不合格</translation>
    </message>
    <message>
        <source>inspection passed</source>
        <translation>終檢合格</translation>
    </message>
    <message>
        <source>instruction changed</source>
        <translation>維修指示已更改</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>internal use</source>
        <translation>內部領用</translation>
    </message>
    <message>
        <source>internal-use order</source>
        <translation>內部領用單</translation>
    </message>
    <message>
        <source>internal-use order cancelled</source>
        <translation>內部領用單已取消</translation>
    </message>
    <message>
        <source>internal-use order opened</source>
        <translation>內部領用單已開</translation>
    </message>
    <message>
        <source>issue slip</source>
        <translation>領料單</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已出庫</translation>
    </message>
    <message>
        <source>issued for internal use</source>
        <translation>內部領用出庫</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>檔案尾端遺失</translation>
    </message>
    <message>
        <source>job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>job card printed</source>
        <translation>列印派工卡</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>kept for others</source>
        <translation>他單預留</translation>
    </message>
    <message>
        <source>key customer</source>
        <translation>重點客戶</translation>
    </message>
    <message>
        <source>key room</source>
        <translation>關鍵房間</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>labour turnover</source>
        <translation>工時產值</translation>
    </message>
    <message>
        <source>large claim-part order</source>
        <translation>大金額索賠訂貨</translation>
    </message>
    <message>
        <source>large order</source>
        <translation>金額較大</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>left fender cover</source>
        <translation>左葉子板護罩</translation>
    </message>
    <message>
        <source>left the staff</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>letter or mail</source>
        <translation>信函或郵件</translation>
    </message>
    <message>
        <source>line added</source>
        <translation>已新增項目</translation>
    </message>
    <message>
        <source>line changed</source>
        <translation>項目已更改</translation>
    </message>
    <message>
        <source>line removed</source>
        <translation>項目已移除</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>久候</translation>
    </message>
    <message>
        <source>loss made good</source>
        <translation>遺失已賠償</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>lost customer</source>
        <translation>流失客戶</translation>
    </message>
    <message>
        <source>major demerit</source>
        <translation>記大過</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>廠家</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>marketing director</source>
        <translation>營銷總監</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>mileage corrected</source>
        <translation>里程已更正</translation>
    </message>
    <message>
        <source>misordered</source>
        <translation>誤訂</translation>
    </message>
    <message>
        <source>misreported</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>missed in quotation</source>
        <translation>報價漏報</translation>
    </message>
    <message>
        <source>missing to the line</source>
        <translation>距標準還差</translation>
    </message>
    <message>
        <source>mixing room</source>
        <translation>調漆室</translation>
    </message>
    <message>
        <source>mobile payment</source>
        <translation>行動支付</translation>
    </message>
    <message>
        <source>monthly account</source>
        <translation>月結</translation>
    </message>
    <message>
        <source>monthly ceiling set</source>
        <translation>已設每月上限</translation>
    </message>
    <message>
        <source>moved between bins</source>
        <translation>移庫</translation>
    </message>
    <message>
        <source>net turnover</source>
        <translation>折後產值</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no amount set: the director signs every claim part</source>
        <translation>未設金額：每筆均須總監簽字</translation>
    </message>
    <message>
        <source>no deposit because</source>
        <translation>免收訂金原因</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>尚無實績</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>無意願</translation>
    </message>
    <message>
        <source>no need recorded</source>
        <translation>無需求記錄</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>未設指標</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>non-essential entrance</source>
        <translation>非必要入口</translation>
    </message>
    <message>
        <source>none removed</source>
        <translation>無舊件</translation>
    </message>
    <message>
        <source>not concealed</source>
        <translation>沒有隱瞞</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>待前臺確認</translation>
    </message>
    <message>
        <source>not content</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>not dispelled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>不在目錄中</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not priced yet</source>
        <translation>尚未報價</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>not seen for long</source>
        <translation>久未到店</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>未承諾</translation>
    </message>
    <message>
        <source>notice read</source>
        <translation>讀取訊息</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>發出訊息</translation>
    </message>
    <message>
        <source>number out of use</source>
        <translation>號碼停用</translation>
    </message>
    <message>
        <source>occasional customer</source>
        <translation>偶爾到店</translation>
    </message>
    <message>
        <source>office</source>
        <translation>辦公室</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>機油</translation>
    </message>
    <message>
        <source>oil filter</source>
        <translation>機油格</translation>
    </message>
    <message>
        <source>old parts</source>
        <translation>舊件處理</translation>
    </message>
    <message>
        <source>old parts cleared</source>
        <translation>清走舊件</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>進度正常</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>借出中</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>open claim parts</source>
        <translation>未結索賠件</translation>
    </message>
    <message>
        <source>opened and compared row by row</source>
        <translation>已打開並逐列比對</translation>
    </message>
    <message>
        <source>opening stock</source>
        <translation>期初庫存</translation>
    </message>
    <message>
        <source>order archived</source>
        <translation>工單已歸檔</translation>
    </message>
    <message>
        <source>order at the customer</source>
        <translation>工單待客戶確認</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>工單已取消</translation>
    </message>
    <message>
        <source>order dispatched</source>
        <translation>工單已派工</translation>
    </message>
    <message>
        <source>order finished</source>
        <translation>工單已完工</translation>
    </message>
    <message>
        <source>order not started</source>
        <translation>工單未開工</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>已開單</translation>
    </message>
    <message>
        <source>order settled</source>
        <translation>工單已結算</translation>
    </message>
    <message>
        <source>order stands still</source>
        <translation>工單暫停</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已訂貨</translation>
    </message>
    <message>
        <source>ordered goods received</source>
        <translation>訂貨已到</translation>
    </message>
    <message>
        <source>orders settled</source>
        <translation>結算單數</translation>
    </message>
    <message>
        <source>original price</source>
        <translation>原價</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>other job</source>
        <translation>換作他車</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>outside work</source>
        <translation>外包</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>噴漆</translation>
    </message>
    <message>
        <source>paint booth</source>
        <translation>烤漆房</translation>
    </message>
    <message>
        <source>paint rack</source>
        <translation>噴漆架</translation>
    </message>
    <message>
        <source>paint shop</source>
        <translation>噴漆區</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>停車區</translation>
    </message>
    <message>
        <source>part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>part added</source>
        <translation>新增備件</translation>
    </message>
    <message>
        <source>part changed</source>
        <translation>修改備件</translation>
    </message>
    <message>
        <source>part fitted</source>
        <translation>已裝車</translation>
    </message>
    <message>
        <source>part identified</source>
        <translation>備件已選定</translation>
    </message>
    <message>
        <source>part is on its way</source>
        <translation>備件在途</translation>
    </message>
    <message>
        <source>part names clear</source>
        <translation>備件名稱清楚</translation>
    </message>
    <message>
        <source>part not fitted after all</source>
        <translation>已裝車標記取消</translation>
    </message>
    <message>
        <source>part order</source>
        <translation>備件訂貨單</translation>
    </message>
    <message>
        <source>part order cancelled</source>
        <translation>訂貨單已取消</translation>
    </message>
    <message>
        <source>partly received</source>
        <translation>部分到貨</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>parts and stock</source>
        <translation>備件與庫存</translation>
    </message>
    <message>
        <source>parts counter</source>
        <translation>備件庫</translation>
    </message>
    <message>
        <source>parts counter clerk</source>
        <translation>備件員</translation>
    </message>
    <message>
        <source>parts counter orders it</source>
        <translation>待備件訂貨</translation>
    </message>
    <message>
        <source>parts handed over</source>
        <translation>已領料</translation>
    </message>
    <message>
        <source>parts manager</source>
        <translation>備件經理</translation>
    </message>
    <message>
        <source>parts ordered</source>
        <translation>備件已訂貨</translation>
    </message>
    <message>
        <source>parts reserved</source>
        <translation>備件已保留</translation>
    </message>
    <message>
        <source>parts return</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>parts turnover</source>
        <translation>備件產值</translation>
    </message>
    <message>
        <source>pay the deposit back</source>
        <translation>退還訂金</translation>
    </message>
    <message>
        <source>payment received</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>person concerned</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>電話反映</translation>
    </message>
    <message>
        <source>physically received</source>
        <translation>實物已收</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>新增地點</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>更改地點</translation>
    </message>
    <message>
        <source>place of the removed parts</source>
        <translation>拆車件存放處</translation>
    </message>
    <message>
        <source>point answered</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>possible withholding</source>
        <translation>疑似截留</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已過帳</translation>
    </message>
    <message>
        <source>powers handed over</source>
        <translation>權限已交付</translation>
    </message>
    <message>
        <source>powers taken back</source>
        <translation>權限已收回</translation>
    </message>
    <message>
        <source>price each in yuan</source>
        <translation>單價（元）</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>已報價</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>printed papers</source>
        <translation>列印文件</translation>
    </message>
    <message>
        <source>promised time changed</source>
        <translation>預計交車時間已更改</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>準時交車率</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>促銷活動</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待核實</translation>
    </message>
    <message>
        <source>proposed deposit in yuan</source>
        <translation>建議訂金（元）</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>採購單</translation>
    </message>
    <message>
        <source>purchasing</source>
        <translation>採購</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品管</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>quotation priced</source>
        <translation>報價完成</translation>
    </message>
    <message>
        <source>quotation sent back</source>
        <translation>報價被退回</translation>
    </message>
    <message>
        <source>quotation signed</source>
        <translation>報價已簽字</translation>
    </message>
    <message>
        <source>quote stored</source>
        <translation>報價已儲存</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>已估價</translation>
    </message>
    <message>
        <source>read through, not restored</source>
        <translation>已通讀，未試還原</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>reason for the low margin written</source>
        <translation>已填寫低毛利原因</translation>
    </message>
    <message>
        <source>reason given</source>
        <translation>理由已填</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>reason written by</source>
        <translation>原因填寫人</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已到貨</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>前臺</translation>
    </message>
    <message>
        <source>reception step</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>reception steps changed</source>
        <translation>接待步驟已調整</translation>
    </message>
    <message>
        <source>reception steps reported</source>
        <translation>已上報接待步驟</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>recorded with name and time</source>
        <translation>記錄姓名與時間</translation>
    </message>
    <message>
        <source>refund voucher</source>
        <translation>退款憑單</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>阻擋</translation>
    </message>
    <message>
        <source>refused when broken</source>
        <translation>違反即阻擋</translation>
    </message>
    <message>
        <source>regular customer</source>
        <translation>老客戶</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>reminded of</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>repeat repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>repeat-repair share</source>
        <translation>返修率</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已補購</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已提報</translation>
    </message>
    <message>
        <source>reported to the superior</source>
        <translation>上報主管</translation>
    </message>
    <message>
        <source>reprinted</source>
        <translation>已補印</translation>
    </message>
    <message>
        <source>request for the signature taken back</source>
        <translation>簽字請求已收回</translation>
    </message>
    <message>
        <source>request taken back</source>
        <translation>申請已撤回</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>requests and signatures</source>
        <translation>審批申請與簽核</translation>
    </message>
    <message>
        <source>reservation released</source>
        <translation>已解除保留</translation>
    </message>
    <message>
        <source>restored and compared</source>
        <translation>已還原並比對</translation>
    </message>
    <message>
        <source>results of the activity entered</source>
        <translation>活動成效已登記</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已報廢</translation>
    </message>
    <message>
        <source>return from an order</source>
        <translation>工單退料</translation>
    </message>
    <message>
        <source>return posted</source>
        <translation>已退庫</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>退料實物已收</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>已申請退料</translation>
    </message>
    <message>
        <source>return slip</source>
        <translation>退料單</translation>
    </message>
    <message>
        <source>return to stock</source>
        <translation>退庫</translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>退料已撤回</translation>
    </message>
    <message>
        <source>returned in system</source>
        <translation>系統已退庫</translation>
    </message>
    <message>
        <source>returned to the customer</source>
        <translation>交還客戶</translation>
    </message>
    <message>
        <source>returned to the manufacturer</source>
        <translation>索賠退廠</translation>
    </message>
    <message>
        <source>returning customers</source>
        <translation>回店率</translation>
    </message>
    <message>
        <source>right fender cover</source>
        <translation>右葉子板護罩</translation>
    </message>
    <message>
        <source>round begun</source>
        <translation>開始巡查</translation>
    </message>
    <message>
        <source>round finished</source>
        <translation>完成巡查</translation>
    </message>
    <message>
        <source>rounds, findings and visitors</source>
        <translation>巡檢、發現與訪客</translation>
    </message>
    <message>
        <source>rule value</source>
        <translation>規則參數</translation>
    </message>
    <message>
        <source>rule value changed</source>
        <translation>修改規則參數</translation>
    </message>
    <message>
        <source>safety department</source>
        <translation>安全管理部</translation>
    </message>
    <message>
        <source>said at the desk</source>
        <translation>當面反映</translation>
    </message>
    <message>
        <source>same model</source>
        <translation>相同型號</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>罰則</translation>
    </message>
    <message>
        <source>sanction confirmed</source>
        <translation>罰則已確認</translation>
    </message>
    <message>
        <source>sanction dismissed</source>
        <translation>罰則已撤銷</translation>
    </message>
    <message>
        <source>sanction is proposed</source>
        <translation>提出罰則</translation>
    </message>
    <message>
        <source>sanction proposed</source>
        <translation>提出罰則</translation>
    </message>
    <message>
        <source>sanction record</source>
        <translation>罰則記錄</translation>
    </message>
    <message>
        <source>sanction settled</source>
        <translation>罰則已登入</translation>
    </message>
    <message>
        <source>sanction verified</source>
        <translation>罰則已核實</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>罰則</translation>
    </message>
    <message>
        <source>sanctions of a month</source>
        <translation>罰則月報</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>satisfaction survey</source>
        <translation>滿意度調查</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>報廢</translation>
    </message>
    <message>
        <source>seat cover</source>
        <translation>座套</translation>
    </message>
    <message>
        <source>self-purchase</source>
        <translation>自採</translation>
    </message>
    <message>
        <source>self-purchase begun</source>
        <translation>自採已開始</translation>
    </message>
    <message>
        <source>self-purchase cancelled</source>
        <translation>自採已放棄</translation>
    </message>
    <message>
        <source>self-purchase ordered</source>
        <translation>自採已訂貨</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>sent back: ask again</source>
        <translation>被退回，重新請簽</translation>
    </message>
    <message>
        <source>service advisor</source>
        <translation>服務顧問</translation>
    </message>
    <message>
        <source>service director</source>
        <translation>服務總監</translation>
    </message>
    <message>
        <source>service director signs</source>
        <translation>待服務總監簽字</translation>
    </message>
    <message>
        <source>service due</source>
        <translation>到期保養</translation>
    </message>
    <message>
        <source>service owed</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>settled by the superior</source>
        <translation>上級已處理</translation>
    </message>
    <message>
        <source>settlement and delivery</source>
        <translation>結算交車</translation>
    </message>
    <message>
        <source>settlement sheet</source>
        <translation>結算單</translation>
    </message>
    <message>
        <source>shift ended</source>
        <translation>班次已結束</translation>
    </message>
    <message>
        <source>shift entered</source>
        <translation>登記當班</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>signature withdrawn</source>
        <translation>簽核已作廢</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>signed by the workshop manager</source>
        <translation>車間經理已簽</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>slightly behind</source>
        <translation>稍微落後</translation>
    </message>
    <message>
        <source>special tools</source>
        <translation>專用工具</translation>
    </message>
    <message>
        <source>special tools and loans</source>
        <translation>專用工具與借出</translation>
    </message>
    <message>
        <source>staff and deputies</source>
        <translation>員工與代理</translation>
    </message>
    <message>
        <source>staff entry changed</source>
        <translation>員工資料已更改</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已開工</translation>
    </message>
    <message>
        <source>steering-wheel cover</source>
        <translation>方向盤套</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>step late</source>
        <translation>遲做</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>stock and its ledger</source>
        <translation>庫存與庫存異動</translation>
    </message>
    <message>
        <source>stock short</source>
        <translation>庫存不足</translation>
    </message>
    <message>
        <source>stock-out</source>
        <translation>出庫</translation>
    </message>
    <message>
        <source>stock-out posted</source>
        <translation>已出庫</translation>
    </message>
    <message>
        <source>stock-out reversed</source>
        <translation>出庫已沖銷</translation>
    </message>
    <message>
        <source>stocked out</source>
        <translation>已出庫</translation>
    </message>
    <message>
        <source>stranger seen</source>
        <translation>見到陌生人</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>supplier added</source>
        <translation>已新增供應商</translation>
    </message>
    <message>
        <source>supplier changed</source>
        <translation>供應商已修改</translation>
    </message>
    <message>
        <source>suppliers and orders of parts</source>
        <translation>供應商與備件訂貨</translation>
    </message>
    <message>
        <source>suspicion of concealment cleared</source>
        <translation>隱瞞嫌疑已排除</translation>
    </message>
    <message>
        <source>take the deposit</source>
        <translation>收取訂金</translation>
    </message>
    <message>
        <source>taken back on the staff</source>
        <translation>已復職</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>減收</translation>
    </message>
    <message>
        <source>talk to the customer</source>
        <translation>與客戶溝通</translation>
    </message>
    <message>
        <source>talk with the customer</source>
        <translation>與客戶溝通</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>已達成</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>指標已設定</translation>
    </message>
    <message>
        <source>target taken back</source>
        <translation>指標已撤回</translation>
    </message>
    <message>
        <source>targets, tasks and grievances</source>
        <translation>目標、任務與投訴</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>項目完成</translation>
    </message>
    <message>
        <source>task given to a technician</source>
        <translation>項目指派技師</translation>
    </message>
    <message>
        <source>team leader</source>
        <translation>班組長</translation>
    </message>
    <message>
        <source>technical department</source>
        <translation>技術部</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>維修技師</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>簡訊反映</translation>
    </message>
    <message>
        <source>the bill has changed since</source>
        <translation>帳單已變動</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <translation>已告知客戶內容</translation>
    </message>
    <message>
        <source>the entry does not stand where it was written</source>
        <translation>這筆記錄不在當初寫入的位置</translation>
    </message>
    <message>
        <source>the entry is another one than this PC or a paper remembers</source>
        <translation>這筆記錄與本機或單據上記下的不同</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>這筆記錄不見了</translation>
    </message>
    <message>
        <source>the entry was put in past the program</source>
        <translation>這筆記錄是繞過本程式加進來的</translation>
    </message>
    <message>
        <source>the entry was sealed by somebody who does not have the key</source>
        <translation>這筆記錄由沒有金鑰的人封存</translation>
    </message>
    <message>
        <source>the entry, or what it changed, is not what was written down</source>
        <translation>這筆記錄或其變更內容與當初寫下的不同</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>經銷店</translation>
    </message>
    <message>
        <source>the quotation has changed since</source>
        <translation>報價之後有變動</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>three-supplier comparison</source>
        <translation>三家價格對比</translation>
    </message>
    <message>
        <source>through the manufacturer</source>
        <translation>經由廠家</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>to be identified</source>
        <translation>待選定備件</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>數量過多</translation>
    </message>
    <message>
        <source>tool entered</source>
        <translation>已登記工具</translation>
    </message>
    <message>
        <source>tool found again</source>
        <translation>工具已尋回</translation>
    </message>
    <message>
        <source>tool lent</source>
        <translation>工具已借出</translation>
    </message>
    <message>
        <source>tool loan</source>
        <translation>工具借用</translation>
    </message>
    <message>
        <source>tool loan register</source>
        <translation>專用工具借出登記</translation>
    </message>
    <message>
        <source>tool loan slip</source>
        <translation>工具借出單</translation>
    </message>
    <message>
        <source>tool record changed</source>
        <translation>工具資料已更改</translation>
    </message>
    <message>
        <source>tool reported lost</source>
        <translation>工具已報遺失</translation>
    </message>
    <message>
        <source>tool retired</source>
        <translation>工具已報廢</translation>
    </message>
    <message>
        <source>tool returned</source>
        <translation>工具已歸還</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>use above the ceiling explained</source>
        <translation>超上限領用已說明</translation>
    </message>
    <message>
        <source>used oil filter put on a drain cart</source>
        <translation>用過的機油格放上接油車</translation>
    </message>
    <message>
        <source>using department</source>
        <translation>用人部門</translation>
    </message>
    <message>
        <source>values of the rulebook</source>
        <translation>規則參數</translation>
    </message>
    <message>
        <source>vehicle added</source>
        <translation>已新增車輛</translation>
    </message>
    <message>
        <source>vehicle changed</source>
        <translation>車輛資料已更改</translation>
    </message>
    <message>
        <source>vehicle has a new owner</source>
        <translation>車輛已過戶</translation>
    </message>
    <message>
        <source>vehicle sales</source>
        <translation>整車銷售</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>verification of a sanction</source>
        <translation>罰則核實</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>visitor ignored</source>
        <translation>訪客無人理會</translation>
    </message>
    <message>
        <source>visitor left</source>
        <translation>訪客離開</translation>
    </message>
    <message>
        <source>visitor let in</source>
        <translation>訪客進入</translation>
    </message>
    <message>
        <source>visitor slip</source>
        <translation>訪客單</translation>
    </message>
    <message>
        <source>waiting for a bay</source>
        <translation>等工位</translation>
    </message>
    <message>
        <source>waiting for a part</source>
        <translation>等待備件</translation>
    </message>
    <message>
        <source>waiting for an approval</source>
        <translation>等審批</translation>
    </message>
    <message>
        <source>waiting for confirmation</source>
        <translation>待確認增項</translation>
    </message>
    <message>
        <source>waiting for parts</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>waiting for signature</source>
        <translation>待簽字</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>等客戶答覆</translation>
    </message>
    <message>
        <source>waiver is being decided</source>
        <translation>免收訂金審批中</translation>
    </message>
    <message>
        <source>waiver of a deposit</source>
        <translation>免收訂金</translation>
    </message>
    <message>
        <source>waiver of the deposit asked for</source>
        <translation>已申請免收訂金</translation>
    </message>
    <message>
        <source>walk-round changed</source>
        <translation>環車檢查已更改</translation>
    </message>
    <message>
        <source>walk-round check</source>
        <translation>環車檢查</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>質保</translation>
    </message>
    <message>
        <source>warranty ending</source>
        <translation>質保將到期</translation>
    </message>
    <message>
        <source>wash</source>
        <translation>洗車區</translation>
    </message>
    <message>
        <source>wear part</source>
        <translation>易損件</translation>
    </message>
    <message>
        <source>went back to a backup</source>
        <translation>已還原備份</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>why above the quota</source>
        <translation>超額原因</translation>
    </message>
    <message>
        <source>wished part dropped</source>
        <translation>備件需求已取消</translation>
    </message>
    <message>
        <source>with the superior</source>
        <translation>在上級</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withholding judged</source>
        <translation>截留調查結論</translation>
    </message>
    <message>
        <source>withholding verified</source>
        <translation>查實截留</translation>
    </message>
    <message>
        <source>work finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>work orders and payments</source>
        <translation>工單與付款</translation>
    </message>
    <message>
        <source>work started</source>
        <translation>開工</translation>
    </message>
    <message>
        <source>worked out and shown</source>
        <translation>計算並顯示</translation>
    </message>
    <message>
        <source>workshop manager</source>
        <translation>車間經理</translation>
    </message>
    <message>
        <source>workshop manager signs</source>
        <translation>待車間經理簽字</translation>
    </message>
    <message>
        <source>workshop round</source>
        <translation>車間巡查</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 碼錯誤</translation>
    </message>
    <message>
        <source>wrong part</source>
        <translation>領錯料</translation>
    </message>
    <message>
        <source>wrong part recorded</source>
        <translation>誤報／誤訂已記錄</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}：{state}</translation>
    </message>
    <message>
        <source>{result}: {said}</source>
        <translation>{result}：{said}</translation>
    </message>
</context>
</TS>
