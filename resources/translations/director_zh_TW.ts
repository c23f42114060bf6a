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
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At the right: refusals of the last 30 days</source>
        <translation>右側為近 30 天擋下次數</translation>
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
        <source>Bay {name} stands on the board</source>
        <translation>工位 {name} 已加入看板</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低於下限</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作人</translation>
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
        <source>Clause number or word</source>
        <translation>條款編號或字詞</translation>
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
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
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
        <translation>更早的紀錄</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日</translation>
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
        <source>For example leave or training</source>
        <translation>例如休假或培訓</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前臺</translation>
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
        <source>In the house</source>
        <translation>在廠</translation>
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
        <source>Lines</source>
        <translation>項目</translation>
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
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the dealership</source>
        <translation>經銷店名稱</translation>
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
        <source>No clause says this</source>
        <translation>沒有這樣的條款</translation>
    </message>
    <message>
        <source>No drain cart yet: used oil filters cannot be counted.</source>
        <translation>還沒有接油車：無法登記用過的機油格。</translation>
    </message>
    <message>
        <source>No signature may be put before this; these posts keep it: {posts}</source>
        <translation>此項不得再加簽核，須保留給：{posts}</translation>
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
        <source>Number, plate, VIN, phone or name</source>
        <translation>單號、車牌、VIN、電話或姓名</translation>
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
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>逾期</translation>
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
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌</translation>
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
        <source>Print badge</source>
        <translation>列印員工證</translation>
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
        <source>R2.3.5d, or a part of an order's number</source>
        <translation>R2.3.5d，或工單號的一部分</translation>
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
        <source>Repeats {order}</source>
        <translation>重複修理 {order}</translation>
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
        <source>Sanctions it led to</source>
        <translation>由本條產生的考核</translation>
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
        <source>Take back</source>
        <translation>復職</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
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
        <source>This clause led to no sanction so far</source>
        <translation>本條至今沒有產生考核</translation>
    </message>
    <message>
        <source>This clause names no value: nothing to set here.</source>
        <translation>本條沒有參數可設。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today that is: {people}</source>
        <translation>今天是：{people}</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
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
        <source>Values of this clause</source>
        <translation>本條參數</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
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
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>含離職者</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>車間</translation>
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
        <source>active</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
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
        <source>has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>今天生效</translation>
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
        <source>nobody signed in</source>
        <translation>未登入</translation>
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
        <source>{day}: {n} handed over, {kept} on time</source>
        <translation>{day}：交車 {n} 輛，準時 {kept} 輛</translation>
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
        <source>{person} does not stand in any more.</source>
        <translation>{person} 不再代理。</translation>
    </message>
    <message>
        <source>{person} stands in; the deputy has been told.</source>
        <translation>由 {person} 代理，已通知本人。</translation>
    </message>
</context>
</TS>
