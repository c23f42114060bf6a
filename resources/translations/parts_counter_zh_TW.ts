<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>PartsCounter</name>
    <message>
        <source>1  Stock-out</source>
        <translation>1  出庫</translation>
    </message>
    <message>
        <source>1  The goods</source>
        <translation>1  實物</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>2  Hand-over</source>
        <translation>2  領料交付</translation>
    </message>
    <message>
        <source>2  The system</source>
        <translation>2  系統</translation>
    </message>
    <message>
        <source>A line has no bin</source>
        <translation>有一行沒有庫位</translation>
    </message>
    <message>
        <source>A-03; empty for all</source>
        <translation>A-03；留空為全部</translation>
    </message>
    <message>
        <source>A-07</source>
        <translation>A-07</translation>
    </message>
    <message>
        <source>Above the ceiling: {reason} ({name})</source>
        <translation>超出上限：{reason}（{name}）</translation>
    </message>
    <message>
        <source>Add the first one at the right.</source>
        <translation>請在右側新增第一家。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All bins</source>
        <translation>全部庫位</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>全部借出</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部備件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>收到金額</translation>
    </message>
    <message>
        <source>Another quote</source>
        <translation>再錄入一家報價</translation>
    </message>
    <message>
        <source>Ask for the return</source>
        <translation>申請退料</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待到貨</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Battery, electrics</source>
        <translation>電瓶、電系</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低於下限</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation>庫位標籤</translation>
    </message>
    <message>
        <source>Bin label {bin}</source>
        <translation>庫位標籤 {bin}</translation>
    </message>
    <message>
        <source>Bin {bin}</source>
        <translation>庫位 {bin}</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Bins {first} to {last}</source>
        <translation>庫位 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Bins {scope}…</source>
        <translation>庫位 {scope}…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>帳面</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>採購金額</translation>
    </message>
    <message>
        <source>Bought without need</source>
        <translation>無需求採購</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>煞車</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手</translation>
    </message>
    <message>
        <source>By name, number, model, serial number or place</source>
        <translation>依名稱、編號、型號、序號或位置</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已入庫</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the count</source>
        <translation>取消盤點</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消未到部分</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>車型</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>每月上限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>修改備件</translation>
    </message>
    <message>
        <source>Change {tool}</source>
        <translation>修改 {tool}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Choose a part in the list first</source>
        <translation>請先在清單中選擇備件</translation>
    </message>
    <message>
        <source>Choose a part under Purchasing and press Compare quotes; nobody is asked.</source>
        <translation>在「採購」中選擇備件並按「比價」，無須申請。</translation>
    </message>
    <message>
        <source>Choose a supplier above</source>
        <translation>請在上方選定供應商</translation>
    </message>
    <message>
        <source>Choose an item in the list first</source>
        <translation>請先在清單中選擇品項</translation>
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
        <source>Choose one, or open a count of some bins.</source>
        <translation>請選一張，或對部分庫位開立盤點。</translation>
    </message>
    <message>
        <source>Choose one, or scan a job card for a new one.</source>
        <translation>請選一張，或掃描派工卡新建。</translation>
    </message>
    <message>
        <source>Choose one, or scan a part's or a bin's label.</source>
        <translation>請選一項，或掃描備件或庫位標籤。</translation>
    </message>
    <message>
        <source>Choose other days, or search for less.</source>
        <translation>請換日期，或少輸入一些。</translation>
    </message>
    <message>
        <source>Choose the part at the left.</source>
        <translation>請在左側選擇備件。</translation>
    </message>
    <message>
        <source>Choose the supplier</source>
        <translation>請選擇供應商</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>條款 {id}</translation>
    </message>
    <message>
        <source>Compare quotes</source>
        <translation>比價</translation>
    </message>
    <message>
        <source>Comparison {number}</source>
        <translation>價格對比 {number}</translation>
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
        <source>Consumption of a month</source>
        <translation>月領用量</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost centre: {centre}</source>
        <translation>成本中心：{centre}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實點</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送貨單號</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Difference report</source>
        <translation>差異報告</translation>
    </message>
    <message>
        <source>Difference report {number}</source>
        <translation>差異報告 {number}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>有差異</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Each part was looked at and is unused</source>
        <translation>每件都看過，未使用</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Enter at the right what sales needs; after-sales bears the cost.</source>
        <translation>在右側錄入銷售部需要的耗材，費用由售後承擔。</translation>
    </message>
    <message>
        <source>Every loan of this tool</source>
        <translation>此工具的全部借出</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預計到貨</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>說明原因</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Find a tool</source>
        <translation>找工具</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>已裝</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>For masking</source>
        <translation>遮蔽用途</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>量錶</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄自採</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>實物</translation>
    </message>
    <message>
        <source>Goods are here</source>
        <translation>實物已收到</translation>
    </message>
    <message>
        <source>Goods-in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已領料</translation>
    </message>
    <message>
        <source>Home bin</source>
        <translation>固定庫位</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>In stock again since {when}</source>
        <translation>{when} 起重新在庫</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>內部領用</translation>
    </message>
    <message>
        <source>Internal-use order</source>
        <translation>內部領用單</translation>
    </message>
    <message>
        <source>Internal-use order {number}</source>
        <translation>內部領用單 {number}</translation>
    </message>
    <message>
        <source>Internal-use orders</source>
        <translation>內部領用單</translation>
    </message>
    <message>
        <source>Into bin</source>
        <translation>放入庫位</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>出庫領料</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>領料單</translation>
    </message>
    <message>
        <source>Issue slip {slip}</source>
        <translation>領料單 {slip}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出</translation>
    </message>
    <message>
        <source>It was overdue.</source>
        <translation>本次逾期歸還。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品項</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>實物狀況</translation>
    </message>
    <message>
        <source>Job card handed back to the technician (&amp;J)</source>
        <translation>派工卡已交還技師 (&amp;J)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept for nobody</source>
        <translation>沒有保留</translation>
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
        <source>Labels for these parts</source>
        <translation>這些備件的標籤</translation>
    </message>
    <message>
        <source>Landed price</source>
        <translation>到手價</translation>
    </message>
    <message>
        <source>Last from</source>
        <translation>上次供應商</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收發記錄</translation>
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
        <source>Let go of it</source>
        <translation>解除保留</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借出次數</translation>
    </message>
    <message>
        <source>Loans and returns</source>
        <translation>借還記錄</translation>
    </message>
    <message>
        <source>Loans in all: {n}</source>
        <translation>共借出 {n} 次</translation>
    </message>
    <message>
        <source>Lost once</source>
        <translation>曾遺失</translation>
    </message>
    <message>
        <source>Lost, owed</source>
        <translation>遺失待賠償</translation>
    </message>
    <message>
        <source>May return</source>
        <translation>可退</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>庫存下限</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
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
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Monthly ceiling</source>
        <translation>每月上限</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移庫</translation>
    </message>
    <message>
        <source>Move to another bin</source>
        <translation>移到別的庫位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New internal-use order</source>
        <translation>開內部領用單</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新開單</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新增備件</translation>
    </message>
    <message>
        <source>New special tool</source>
        <translation>新增專用工具</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新增供應商</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一張派工卡</translation>
    </message>
    <message>
        <source>No case so far</source>
        <translation>目前沒有案件</translation>
    </message>
    <message>
        <source>No consumable in the catalogue</source>
        <translation>目錄中沒有耗材</translation>
    </message>
    <message>
        <source>No count chosen</source>
        <translation>尚未選擇盤點</translation>
    </message>
    <message>
        <source>No count yet</source>
        <translation>還沒有盤點</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>還沒有到貨</translation>
    </message>
    <message>
        <source>No goods are awaited</source>
        <translation>沒有待到貨的訂單</translation>
    </message>
    <message>
        <source>No loan on these days</source>
        <translation>這段日期沒有借出</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>尚未選擇備件</translation>
    </message>
    <message>
        <source>No return chosen</source>
        <translation>尚未選擇退料單</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>尚無掃描</translation>
    </message>
    <message>
        <source>No self-purchase is open</source>
        <translation>沒有進行中的自採</translation>
    </message>
    <message>
        <source>No such part</source>
        <translation>查無此備件</translation>
    </message>
    <message>
        <source>No supplier named</source>
        <translation>未填供應商</translation>
    </message>
    <message>
        <source>No supplier yet</source>
        <translation>尚無供應商</translation>
    </message>
    <message>
        <source>No tool here</source>
        <translation>這裡沒有工具</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>尚未選定供應商</translation>
    </message>
    <message>
        <source>Nobody waits for parts</source>
        <translation>沒有人在等備件</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未點</translation>
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
        <source>Nothing asked for these parts</source>
        <translation>這些備件沒有需求來源</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未輸入任何備件</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>還沒有收發</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>這裡沒有資料</translation>
    </message>
    <message>
        <source>Nothing is posted and waiting</source>
        <translation>沒有已過帳待交付的備件</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>沒有需要訂貨的備件</translation>
    </message>
    <message>
        <source>Nothing on its way back</source>
        <translation>沒有待退的料</translation>
    </message>
    <message>
        <source>Nothing taken yet</source>
        <translation>尚未加入備件</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>沒有庫存</translation>
    </message>
    <message>
        <source>Nothing was bought without need</source>
        <translation>沒有無需求的採購</translation>
    </message>
    <message>
        <source>Nothing was drawn for internal use</source>
        <translation>沒有內部領用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Number or bin</source>
        <translation>單號或庫位</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>備件號或名稱</translation>
    </message>
    <message>
        <source>Number, supplier or part</source>
        <translation>單號、供應商或備件</translation>
    </message>
    <message>
        <source>Oil, filling</source>
        <translation>油品加注</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>退料中</translation>
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
        <source>Open a count</source>
        <translation>開立盤點</translation>
    </message>
    <message>
        <source>Open one above.</source>
        <translation>請在上方開立。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開單</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>訂購</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>領用單</translation>
    </message>
    <message>
        <source>Orders at suppliers</source>
        <translation>訂貨單</translation>
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
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Part labels {subject}</source>
        <translation>備件標籤 {subject}</translation>
    </message>
    <message>
        <source>Part lines</source>
        <translation>備件明細</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>備件號</translation>
    </message>
    <message>
        <source>Part {number} is in the catalogue</source>
        <translation>備件 {number} 已在目錄中</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts and stock</source>
        <translation>備件與庫存</translation>
    </message>
    <message>
        <source>Parts of accident cars</source>
        <translation>事故車備件</translation>
    </message>
    <message>
        <source>Parts of the class consumable stand here.</source>
        <translation>類別為耗材的備件會列在這裡。</translation>
    </message>
    <message>
        <source>Parts that neither an order nor the minimum stock asked for stand here.</source>
        <translation>工單與最低庫存都沒有需求的採購會列在這裡。</translation>
    </message>
    <message>
        <source>Parts that orders lack or that fall below their minimum stand here.</source>
        <translation>工單缺少的、低於最低庫存的備件會列在這裡。</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>全部揀出</translation>
    </message>
    <message>
        <source>Place in the crib</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>Plate, order, return or part</source>
        <translation>車牌、工單、退料單或備件</translation>
    </message>
    <message>
        <source>Post goods-in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Post stock-out</source>
        <translation>系統出庫</translation>
    </message>
    <message>
        <source>Post the count</source>
        <translation>盤點過帳</translation>
    </message>
    <message>
        <source>Post the stock-out first</source>
        <translation>請先出庫</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>Price {price}  ·  cost {cost}</source>
        <translation>售價 {price}  ·  成本 {cost}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print comparison</source>
        <translation>列印對比表</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>列印借出單</translation>
    </message>
    <message>
        <source>Print these days</source>
        <translation>列印這段日期</translation>
    </message>
    <message>
        <source>Puller</source>
        <translation>拉拔器</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>採購訂貨</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Put up bin {bin}</source>
        <translation>新設庫位 {bin}</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>數量</translation>
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
        <source>Quotes</source>
        <translation>三家報價</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收據號碼</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>到貨次數</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到貨</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Record a wrong part</source>
        <translation>記錄誤報／誤訂</translation>
    </message>
    <message>
        <source>Record compensation</source>
        <translation>登記賠償</translation>
    </message>
    <message>
        <source>Recorded; fines proposed: {n}. A manager verifies them.</source>
        <translation>已記錄；提議罰款 {n} 筆，由主管核實。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>借出登記</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
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
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Return parts of an order</source>
        <translation>工單退料</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>退料單</translation>
    </message>
    <message>
        <source>Return slip {number}</source>
        <translation>退料單 {number}</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>退庫</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描內容</translation>
    </message>
    <message>
        <source>Scan a bin</source>
        <translation>請掃描庫位</translation>
    </message>
    <message>
        <source>Scan a job card to issue parts against its order.</source>
        <translation>掃描派工卡，即可按單發料。</translation>
    </message>
    <message>
        <source>Scan a job card to return parts of its order.</source>
        <translation>掃描派工卡，即可退該工單的料。</translation>
    </message>
    <message>
        <source>Scan job card, part, tool or badge, or type a part number</source>
        <translation>掃描派工卡、備件、工具、員工證，或輸入備件號</translation>
    </message>
    <message>
        <source>Scan log</source>
        <translation>掃描記錄</translation>
    </message>
    <message>
        <source>Scan the bin first, then what lies in it.</source>
        <translation>先掃描庫位，再掃描其中的備件。</translation>
    </message>
    <message>
        <source>Scan the labels of what came in, or type a part number above.</source>
        <translation>掃描到貨的標籤，或在上方輸入備件號。</translation>
    </message>
    <message>
        <source>Scan wherever you are; no field has to be chosen.</source>
        <translation>在任何畫面都可以掃描，不必先點欄位。</translation>
    </message>
    <message>
        <source>Scan: {codes}</source>
        <translation>請掃描：{codes}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選定</translation>
    </message>
    <message>
        <source>Self-purchase</source>
        <translation>自採比價</translation>
    </message>
    <message>
        <source>Self-purchase {number}</source>
        <translation>自採 {number}</translation>
    </message>
    <message>
        <source>Self-purchases</source>
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
        <source>Set the ceiling</source>
        <translation>設定上限</translation>
    </message>
    <message>
        <source>Sign on the board</source>
        <translation>看板圖示</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始等候</translation>
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
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>尚未歸還</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>備件查詢</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Stock out</source>
        <translation>出庫</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Store the quote</source>
        <translation>儲存報價</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Supplier, delivery note, number or part</source>
        <translation>供應商、送貨單、單號或備件</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Suppliers, last twelve months</source>
        <translation>供應商（近十二個月）</translation>
    </message>
    <message>
        <source>Surplus {surplus}  ·  short {shortage}</source>
        <translation>盤盈 {surplus}  ·  盤虧 {shortage}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>到貨驗收</translation>
    </message>
    <message>
        <source>Take into the order</source>
        <translation>加入訂單</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>領料人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>稅號</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>The order has no parts</source>
        <translation>此工單沒有備件</translation>
    </message>
    <message>
        <source>The part is carried</source>
        <translation>此備件在用</translation>
    </message>
    <message>
        <source>The parts are here: back to work</source>
        <translation>備件已到：恢復施工</translation>
    </message>
    <message>
        <source>The parts manager chooses.</source>
        <translation>由備件經理選擇。</translation>
    </message>
    <message>
        <source>The quote of {supplier} is stored; {n} count</source>
        <translation>已儲存 {supplier} 的報價，現有 {n} 家</translation>
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
        <source>The refusal below the list says what is missing</source>
        <translation>清單下方說明了缺少什麼</translation>
    </message>
    <message>
        <source>The service advisor adds parts to the order.</source>
        <translation>由服務顧問在工單上加入備件。</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>This batch: {lines} lines, {pieces} pieces</source>
        <translation>本次 {lines} 項，共 {pieces} 件</translation>
    </message>
    <message>
        <source>This delivery</source>
        <translation>本次到貨</translation>
    </message>
    <message>
        <source>This goes above a monthly ceiling: the parts manager's reason is needed.</source>
        <translation>超出每月上限：須由備件經理說明原因。</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>本次訂單</translation>
    </message>
    <message>
        <source>This order lists no parts</source>
        <translation>這張工單沒有備件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>待訂貨</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool, person, plate or order</source>
        <translation>工具、人員、車牌或單號</translation>
    </message>
    <message>
        <source>Torque, screwdriver</source>
        <translation>扭力、起子</translation>
    </message>
    <message>
        <source>Type any part</source>
        <translation>輸入任意一段</translation>
    </message>
    <message>
        <source>Type less, or put a new part in with F2.</source>
        <translation>少打幾個字，或按 F2 新增備件。</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>輪胎</translation>
    </message>
    <message>
        <source>Undo stock-out</source>
        <translation>撤銷出庫</translation>
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
        <source>Until bin</source>
        <translation>至庫位</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已領用</translation>
    </message>
    <message>
        <source>Used against its ceiling</source>
        <translation>領用量與上限</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>等候領料</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is ordered stands here until it has come.</source>
        <translation>已訂貨的會列在這裡，直到到貨。</translation>
    </message>
    <message>
        <source>What the quality check found</source>
        <translation>驗收發現的問題</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Which part is meant?</source>
        <translation>指的是哪個備件？</translation>
    </message>
    <message>
        <source>Who in sales gets it</source>
        <translation>銷售部領用人</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>相關人員</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>退料原因</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差異原因</translation>
    </message>
    <message>
        <source>Why it is bought without need</source>
        <translation>無需求仍採購的原因</translation>
    </message>
    <message>
        <source>Why it leaves the crib for good</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Why the rest is cancelled</source>
        <translation>取消未到部分的原因</translation>
    </message>
    <message>
        <source>Why this supplier</source>
        <translation>選定理由</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Wrench, socket</source>
        <translation>扳手、套筒</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Write down its condition</source>
        <translation>請寫下狀況</translation>
    </message>
    <message>
        <source>Wrong parts</source>
        <translation>誤報／誤訂</translation>
    </message>
    <message>
        <source>Wrong parts of accident cars</source>
        <translation>事故車備件誤報／誤訂</translation>
    </message>
    <message>
        <source>above the ceiling</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>超出 {n}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>增項</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>anything else: not given out</source>
        <translation>其他材料：不發放</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>待到貨</translation>
    </message>
    <message>
        <source>car waits for it</source>
        <translation>車輛待料</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選定</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>for an order</source>
        <translation>工單需要</translation>
    </message>
    <message>
        <source>freight included</source>
        <translation>含運費</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>here on {day}</source>
        <translation>{day} 到貨</translation>
    </message>
    <message>
        <source>late: {n}</source>
        <translation>逾期 {n}</translation>
    </message>
    <message>
        <source>liable: {person}</source>
        <translation>責任人 {person}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低價</translation>
    </message>
    <message>
        <source>may not be ordered</source>
        <translation>不可訂貨</translation>
    </message>
    <message>
        <source>minimum stock</source>
        <translation>最低庫存</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>missing: {n}</source>
        <translation>缺料 {n} 項</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>型號 {model}</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>無庫位</translation>
    </message>
    <message>
        <source>not bought from</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>not for masking</source>
        <translation>不作遮蔽</translation>
    </message>
    <message>
        <source>not on order</source>
        <translation>非本單</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>not the lowest: required</source>
        <translation>非最低價，必填</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>尚未供過貨</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>ordered, {day}</source>
        <translation>已訂貨，{day} 到</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>個</translation>
    </message>
    <message>
        <source>plus freight {amount}</source>
        <translation>另加運費 {amount}</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已識別</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>rejected so far: {n}</source>
        <translation>已拒收 {n}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>rolled paper or film: permitted</source>
        <translation>卷式遮蔽紙或遮蔽膜：可用</translation>
    </message>
    <message>
        <source>stored {n}/{needed}</source>
        <translation>已存 {n}／{needed}</translation>
    </message>
    <message>
        <source>the parts manager's</source>
        <translation>限備件經理</translation>
    </message>
    <message>
        <source>to identify: {n}</source>
        <translation>待選定：{n}</translation>
    </message>
    <message>
        <source>to pick: {n}</source>
        <translation>待揀 {n} 項</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>最多 {n}</translation>
    </message>
    <message>
        <source>we buy from this supplier</source>
        <translation>仍向此供應商採購</translation>
    </message>
    <message>
        <source>{amount} above the lowest</source>
        <translation>高於最低 {amount}</translation>
    </message>
    <message>
        <source>{area}  ·  {counted} of {lines} counted  ·  {who}</source>
        <translation>{area}  ·  已點 {counted}／{lines}  ·  {who}</translation>
    </message>
    <message>
        <source>{awaited} of {ordered} {unit} awaited</source>
        <translation>待到 {awaited}／{ordered} {unit}</translation>
    </message>
    <message>
        <source>{bad} of {all} pieces</source>
        <translation>{bad}／{all} 件</translation>
    </message>
    <message>
        <source>{bin}  {part}: {counted} counted, {expected} in the books</source>
        <translation>{bin}  {part}：實點 {counted}，帳面 {expected}</translation>
    </message>
    <message>
        <source>{counted} counted, unused, bin {bin}  ·  {who}  {when}</source>
        <translation>實點 {counted}，未使用，庫位 {bin}  ·  {who}  {when}</translation>
    </message>
    <message>
        <source>{count} is cancelled; nothing was corrected</source>
        <translation>{count} 已取消，庫存未更動</translation>
    </message>
    <message>
        <source>{count} is posted: {n} differences, {value}</source>
        <translation>{count} 已過帳：{n} 項差異，{value}</translation>
    </message>
    <message>
        <source>{count}: {n} lines to count</source>
        <translation>{count}：待點 {n} 行</translation>
    </message>
    <message>
        <source>{free} of {minimum}</source>
        <translation>{free}／最低 {minimum}</translation>
    </message>
    <message>
        <source>{item}: at most {n} a month from {month} on</source>
        <translation>{item}：自 {month} 起每月最多 {n}</translation>
    </message>
    <message>
        <source>{item}: {used} used this month, ceiling {ceiling}</source>
        <translation>{item}：本月已領 {used}，上限 {ceiling}</translation>
    </message>
    <message>
        <source>{month} · {amount} on after-sales' cost</source>
        <translation>{month} · 計入售後成本 {amount}</translation>
    </message>
    <message>
        <source>{name}, the first of {n}</source>
        <translation>{name}，共 {n} 項中的第一項</translation>
    </message>
    <message>
        <source>{number}: {n} parts are ordered</source>
        <translation>{number}：已訂 {n} 項備件</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} lines, in all</source>
        <translation>{n} 行，合計</translation>
    </message>
    <message>
        <source>{n} orders · Enter looks inside, the card opens it</source>
        <translation>{n} 張工單 · 按 Enter 查看，掃派工卡發料</translation>
    </message>
    <message>
        <source>{n} quotes are missing</source>
        <translation>還缺 {n} 家報價</translation>
    </message>
    <message>
        <source>{order} is back in work.</source>
        <translation>{order} 已恢復施工。</translation>
    </message>
    <message>
        <source>{order} is cancelled</source>
        <translation>{order} 已取消</translation>
    </message>
    <message>
        <source>{order} is open</source>
        <translation>{order} 已開單</translation>
    </message>
    <message>
        <source>{order} is open: scan the parts.</source>
        <translation>{order} 已開啟，請掃描備件。</translation>
    </message>
    <message>
        <source>{order} is open; above the ceiling: {items}</source>
        <translation>{order} 已開單；超出上限：{items}</translation>
    </message>
    <message>
        <source>{order} is out: {cost} on after-sales' cost</source>
        <translation>{order} 已出庫，計入售後成本 {cost}</translation>
    </message>
    <message>
        <source>{order} may go out above the ceiling</source>
        <translation>{order} 可超上限出庫</translation>
    </message>
    <message>
        <source>{order}: the rest is cancelled</source>
        <translation>{order}：未到部分已取消</translation>
    </message>
    <message>
        <source>{order}: {state}</source>
        <translation>{order}：{state}</translation>
    </message>
    <message>
        <source>{part} goes into bin {bin}</source>
        <translation>{part} 放入庫位 {bin}</translation>
    </message>
    <message>
        <source>{part}: {picked} of {open} picked</source>
        <translation>{part}：已揀 {picked}／{open}</translation>
    </message>
    <message>
        <source>{part}: {quantity} entered</source>
        <translation>{part}：已輸入 {quantity}</translation>
    </message>
    <message>
        <source>{pieces} pieces wait for hand-over</source>
        <translation>{pieces} 件待交付</translation>
    </message>
    <message>
        <source>{purchase} is given up</source>
        <translation>{purchase} 已放棄</translation>
    </message>
    <message>
        <source>{purchase} is ordered as {order}</source>
        <translation>{purchase} 已訂貨：{order}</translation>
    </message>
    <message>
        <source>{quantity} × {part} is free again</source>
        <translation>{part} × {quantity} 已解除保留</translation>
    </message>
    <message>
        <source>{quantity} × {part}: {source} → {target}</source>
        <translation>{part} × {quantity}：{source} → {target}</translation>
    </message>
    <message>
        <source>{ready} can go out · {blocked} held up · {done} out</source>
        <translation>可出庫 {ready} · 受阻 {blocked} · 已出 {done}</translation>
    </message>
    <message>
        <source>{scans} scans · {refused} refused</source>
        <translation>共 {scans} 次 · 拒絕 {refused}</translation>
    </message>
    <message>
        <source>{slip} handed to {person}, with the job card.</source>
        <translation>{slip} 已連同派工卡交給 {person}。</translation>
    </message>
    <message>
        <source>{slip} is withdrawn</source>
        <translation>{slip} 已撤回</translation>
    </message>
    <message>
        <source>{slip} posted at {time}</source>
        <translation>{slip} 已於 {time} 過帳</translation>
    </message>
    <message>
        <source>{slip} stocked out for {order}. Hand the parts over now.</source>
        <translation>{slip} 已為 {order} 出庫，請交付備件。</translation>
    </message>
    <message>
        <source>{slip} was undone; its parts are back on the shelf.</source>
        <translation>{slip} 已撤銷，備件已回庫位。</translation>
    </message>
    <message>
        <source>{slip}: {counted} received, bin {bin}</source>
        <translation>{slip}：收到 {counted}，庫位 {bin}</translation>
    </message>
    <message>
        <source>{slip}: {n} lines are in stock</source>
        <translation>{slip}：{n} 行已入庫</translation>
    </message>
    <message>
        <source>{slip}: {part} is expected back from {order}</source>
        <translation>{slip}：{order} 的 {part} 待退回</translation>
    </message>
    <message>
        <source>{slip}: {quantity} × {part} in stock again, {cost} off {order}</source>
        <translation>{slip}：{part} × {quantity} 已退庫，{order} 成本減 {cost}</translation>
    </message>
    <message>
        <source>{supplier} is on the list of suppliers</source>
        <translation>{supplier} 已列入供應商名單</translation>
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
        <translation>{tool} 已停用；記錄保留</translation>
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
