<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PartsCounter</name>
    <message>
        <source>1  Stock-out</source>
        <translation>1  出库</translation>
    </message>
    <message>
        <source>1  The goods</source>
        <translation>1  实物</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>2  Hand-over</source>
        <translation>2  领料交付</translation>
    </message>
    <message>
        <source>2  The system</source>
        <translation>2  系统</translation>
    </message>
    <message>
        <source>A line has no bin</source>
        <translation>有一行没有库位</translation>
    </message>
    <message>
        <source>A-03; empty for all</source>
        <translation>A-03；留空为全部</translation>
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
        <translation>请在右侧新增第一家。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All bins</source>
        <translation>全部库位</translation>
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
        <translation>全部备件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>收到金额</translation>
    </message>
    <message>
        <source>Another quote</source>
        <translation>再录入一家报价</translation>
    </message>
    <message>
        <source>Ask for the return</source>
        <translation>申请退料</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待到货</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Battery, electrics</source>
        <translation>蓄电池、电气</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于下限</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation>库位标签</translation>
    </message>
    <message>
        <source>Bin label {bin}</source>
        <translation>库位标签 {bin}</translation>
    </message>
    <message>
        <source>Bin {bin}</source>
        <translation>库位 {bin}</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Bins {first} to {last}</source>
        <translation>库位 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Bins {scope}…</source>
        <translation>库位 {scope}…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购入</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>采购金额</translation>
    </message>
    <message>
        <source>Bought without need</source>
        <translation>无需求采购</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手</translation>
    </message>
    <message>
        <source>By name, number, model, serial number or place</source>
        <translation>按名称、编号、型号、序列号或位置</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the count</source>
        <translation>取消盘点</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>取消未到部分</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车型</translation>
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
        <translation>修改备件</translation>
    </message>
    <message>
        <source>Change {tool}</source>
        <translation>修改 {tool}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose a part in the list first</source>
        <translation>请先在清单中选择备件</translation>
    </message>
    <message>
        <source>Choose a part under Purchasing and press Compare quotes; nobody is asked.</source>
        <translation>在“采购”中选择备件并按“比价”，无须申请。</translation>
    </message>
    <message>
        <source>Choose a supplier above</source>
        <translation>请在上方选定供应商</translation>
    </message>
    <message>
        <source>Choose an item in the list first</source>
        <translation>请先在清单中选择品项</translation>
    </message>
    <message>
        <source>Choose another filter, or enter a new tool.</source>
        <translation>请改选其他分类，或新增工具。</translation>
    </message>
    <message>
        <source>Choose first how it is made good</source>
        <translation>请先选择赔偿方式</translation>
    </message>
    <message>
        <source>Choose one, or open a count of some bins.</source>
        <translation>请选一张，或对部分库位开立盘点。</translation>
    </message>
    <message>
        <source>Choose one, or scan a job card for a new one.</source>
        <translation>请选一张，或扫描派工卡新建。</translation>
    </message>
    <message>
        <source>Choose one, or scan a part's or a bin's label.</source>
        <translation>请选一项，或扫描备件或库位标签。</translation>
    </message>
    <message>
        <source>Choose other days, or search for less.</source>
        <translation>请换日期，或少输入一些。</translation>
    </message>
    <message>
        <source>Choose the part at the left.</source>
        <translation>请在左侧选择备件。</translation>
    </message>
    <message>
        <source>Choose the supplier</source>
        <translation>请选择供应商</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>条款 {id}</translation>
    </message>
    <message>
        <source>Compare quotes</source>
        <translation>比价</translation>
    </message>
    <message>
        <source>Comparison {number}</source>
        <translation>价格对比 {number}</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>缺少状况</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>Consumption of a month</source>
        <translation>月领用量</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
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
        <translation>实点</translation>
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
        <translation>送货单号</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference report</source>
        <translation>差异报告</translation>
    </message>
    <message>
        <source>Difference report {number}</source>
        <translation>差异报告 {number}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Each part was looked at and is unused</source>
        <translation>每件都看过，未使用</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Enter at the right what sales needs; after-sales bears the cost.</source>
        <translation>在右侧录入销售部需要的耗材，费用由售后承担。</translation>
    </message>
    <message>
        <source>Every loan of this tool</source>
        <translation>此工具的全部借出</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Find a tool</source>
        <translation>查找工具</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>已装</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
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
        <translation>运费</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃自采</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>Goods are here</source>
        <translation>实物已收到</translation>
    </message>
    <message>
        <source>Goods-in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已领料</translation>
    </message>
    <message>
        <source>Home bin</source>
        <translation>固定库位</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>In stock again since {when}</source>
        <translation>{when} 起重新在库</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>内部领用</translation>
    </message>
    <message>
        <source>Internal-use order</source>
        <translation>内部领用单</translation>
    </message>
    <message>
        <source>Internal-use order {number}</source>
        <translation>内部领用单 {number}</translation>
    </message>
    <message>
        <source>Internal-use orders</source>
        <translation>内部领用单</translation>
    </message>
    <message>
        <source>Into bin</source>
        <translation>放入库位</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>出库领料</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Issue slip {slip}</source>
        <translation>领料单 {slip}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出</translation>
    </message>
    <message>
        <source>It was overdue.</source>
        <translation>本次逾期归还。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品项</translation>
    </message>
    <message>
        <source>Its condition</source>
        <translation>实物状况</translation>
    </message>
    <message>
        <source>Job card handed back to the technician (&amp;J)</source>
        <translation>派工卡已交还技师 (&amp;J)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept for nobody</source>
        <translation>没有保留</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels for these parts</source>
        <translation>这些备件的标签</translation>
    </message>
    <message>
        <source>Landed price</source>
        <translation>到手价</translation>
    </message>
    <message>
        <source>Last from</source>
        <translation>上次供应商</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收发记录</translation>
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
        <translation>借出次数</translation>
    </message>
    <message>
        <source>Loans and returns</source>
        <translation>借还记录</translation>
    </message>
    <message>
        <source>Loans in all: {n}</source>
        <translation>共借出 {n} 次</translation>
    </message>
    <message>
        <source>Lost once</source>
        <translation>曾遗失</translation>
    </message>
    <message>
        <source>Lost, owed</source>
        <translation>丢失待赔偿</translation>
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
        <translation>库存下限</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Model on its plate</source>
        <translation>铭牌上的型号</translation>
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
        <translation>移库</translation>
    </message>
    <message>
        <source>Move to another bin</source>
        <translation>移到别的库位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New internal-use order</source>
        <translation>开内部领用单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新开单</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新增备件</translation>
    </message>
    <message>
        <source>New special tool</source>
        <translation>新增专用工具</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新增供应商</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张派工卡</translation>
    </message>
    <message>
        <source>No case so far</source>
        <translation>目前没有案件</translation>
    </message>
    <message>
        <source>No consumable in the catalogue</source>
        <translation>目录中没有耗材</translation>
    </message>
    <message>
        <source>No count chosen</source>
        <translation>尚未选择盘点</translation>
    </message>
    <message>
        <source>No count yet</source>
        <translation>还没有盘点</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>还没有到货</translation>
    </message>
    <message>
        <source>No goods are awaited</source>
        <translation>没有待到货的订单</translation>
    </message>
    <message>
        <source>No loan on these days</source>
        <translation>这段日期没有借出</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>尚未选择备件</translation>
    </message>
    <message>
        <source>No return chosen</source>
        <translation>尚未选择退料单</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>暂无扫描</translation>
    </message>
    <message>
        <source>No self-purchase is open</source>
        <translation>没有进行中的自采</translation>
    </message>
    <message>
        <source>No such part</source>
        <translation>查无此备件</translation>
    </message>
    <message>
        <source>No supplier named</source>
        <translation>未填供应商</translation>
    </message>
    <message>
        <source>No supplier yet</source>
        <translation>尚无供应商</translation>
    </message>
    <message>
        <source>No tool here</source>
        <translation>这里没有工具</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>尚未选定供应商</translation>
    </message>
    <message>
        <source>Nobody waits for parts</source>
        <translation>没有人在等备件</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未点</translation>
    </message>
    <message>
        <source>Not lent yet.</source>
        <translation>尚未借出过。</translation>
    </message>
    <message>
        <source>Not overdue: due {time}</source>
        <translation>未逾期：{time} 到期</translation>
    </message>
    <message>
        <source>Nothing asked for these parts</source>
        <translation>这些备件没有需求来源</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未录入任何备件</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>还没有收发</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有数据</translation>
    </message>
    <message>
        <source>Nothing is posted and waiting</source>
        <translation>没有已过账待交付的备件</translation>
    </message>
    <message>
        <source>Nothing needs to be ordered</source>
        <translation>没有需要订货的备件</translation>
    </message>
    <message>
        <source>Nothing on its way back</source>
        <translation>没有待退的料</translation>
    </message>
    <message>
        <source>Nothing taken yet</source>
        <translation>尚未加入备件</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>没有库存</translation>
    </message>
    <message>
        <source>Nothing was bought without need</source>
        <translation>没有无需求的采购</translation>
    </message>
    <message>
        <source>Nothing was drawn for internal use</source>
        <translation>没有内部领用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Number or bin</source>
        <translation>单号或库位</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>备件号或名称</translation>
    </message>
    <message>
        <source>Number, supplier or part</source>
        <translation>单号、供应商或备件</translation>
    </message>
    <message>
        <source>Oil, filling</source>
        <translation>油液加注</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>退料中</translation>
    </message>
    <message>
        <source>Only cashier or parts manager</source>
        <translation>限收银或备件经理</translation>
    </message>
    <message>
        <source>Only the parts manager</source>
        <translation>限备件经理</translation>
    </message>
    <message>
        <source>Only {posts}</source>
        <translation>限{posts}</translation>
    </message>
    <message>
        <source>Open a count</source>
        <translation>开立盘点</translation>
    </message>
    <message>
        <source>Open one above.</source>
        <translation>请在上方开立。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>领用单</translation>
    </message>
    <message>
        <source>Orders at suppliers</source>
        <translation>订货单</translation>
    </message>
    <message>
        <source>Original price</source>
        <translation>原价</translation>
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
        <translation>备件</translation>
    </message>
    <message>
        <source>Part labels {subject}</source>
        <translation>备件标签 {subject}</translation>
    </message>
    <message>
        <source>Part lines</source>
        <translation>备件明细</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>备件号</translation>
    </message>
    <message>
        <source>Part {number} is in the catalogue</source>
        <translation>备件 {number} 已在目录中</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts and stock</source>
        <translation>备件与库存</translation>
    </message>
    <message>
        <source>Parts of accident cars</source>
        <translation>事故车备件</translation>
    </message>
    <message>
        <source>Parts of the class consumable stand here.</source>
        <translation>类别为耗材的备件会列在这里。</translation>
    </message>
    <message>
        <source>Parts that neither an order nor the minimum stock asked for stand here.</source>
        <translation>工单与最低库存都没有需求的采购会列在这里。</translation>
    </message>
    <message>
        <source>Parts that orders lack or that fall below their minimum stand here.</source>
        <translation>工单缺少的、低于最低库存的备件会列在这里。</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>全部拣出</translation>
    </message>
    <message>
        <source>Place in the crib</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Plate, order, return or part</source>
        <translation>车牌、工单、退料单或备件</translation>
    </message>
    <message>
        <source>Post goods-in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Post stock-out</source>
        <translation>系统出库</translation>
    </message>
    <message>
        <source>Post the count</source>
        <translation>盘点过账</translation>
    </message>
    <message>
        <source>Post the stock-out first</source>
        <translation>请先出库</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Price {price}  ·  cost {cost}</source>
        <translation>售价 {price}  ·  成本 {cost}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print comparison</source>
        <translation>打印对比表</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印借出单</translation>
    </message>
    <message>
        <source>Print these days</source>
        <translation>打印这段日期</translation>
    </message>
    <message>
        <source>Puller</source>
        <translation>拉拔器</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购订货</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Put up bin {bin}</source>
        <translation>新设库位 {bin}</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量说明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>三家报价</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据号码</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>到货次数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record a wrong part</source>
        <translation>记录误报/误订</translation>
    </message>
    <message>
        <source>Record compensation</source>
        <translation>登记赔偿</translation>
    </message>
    <message>
        <source>Recorded; fines proposed: {n}. A manager verifies them.</source>
        <translation>已记录；提议罚款 {n} 笔，由主管核实。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>借出登记</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>报丢失</translation>
    </message>
    <message>
        <source>Reported {time}</source>
        <translation>{time} 已报</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Return parts of an order</source>
        <translation>工单退料</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>退料单</translation>
    </message>
    <message>
        <source>Return slip {number}</source>
        <translation>退料单 {number}</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描内容</translation>
    </message>
    <message>
        <source>Scan a bin</source>
        <translation>请扫描库位</translation>
    </message>
    <message>
        <source>Scan a job card to issue parts against its order.</source>
        <translation>扫描派工卡，即可按单发料。</translation>
    </message>
    <message>
        <source>Scan a job card to return parts of its order.</source>
        <translation>扫描派工卡，即可退该工单的料。</translation>
    </message>
    <message>
        <source>Scan job card, part, tool or badge, or type a part number</source>
        <translation>扫描派工卡、备件、工具、员工证，或输入备件号</translation>
    </message>
    <message>
        <source>Scan log</source>
        <translation>扫描记录</translation>
    </message>
    <message>
        <source>Scan the bin first, then what lies in it.</source>
        <translation>先扫描库位，再扫描其中的备件。</translation>
    </message>
    <message>
        <source>Scan the labels of what came in, or type a part number above.</source>
        <translation>扫描到货的标签，或在上方输入备件号。</translation>
    </message>
    <message>
        <source>Scan wherever you are; no field has to be chosen.</source>
        <translation>在任何画面都可以扫描，不必先点输入框。</translation>
    </message>
    <message>
        <source>Scan: {codes}</source>
        <translation>请扫描：{codes}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Self-purchase</source>
        <translation>自采比价</translation>
    </message>
    <message>
        <source>Self-purchase {number}</source>
        <translation>自采 {number}</translation>
    </message>
    <message>
        <source>Self-purchases</source>
        <translation>自采单</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Set the ceiling</source>
        <translation>设定上限</translation>
    </message>
    <message>
        <source>Sign on the board</source>
        <translation>看板图标</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始等候</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>借出单</translation>
    </message>
    <message>
        <source>Special tools</source>
        <translation>专用工具</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>尚未归还</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>备件查询</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stock out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store the quote</source>
        <translation>保存报价</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier, delivery note, number or part</source>
        <translation>供应商、送货单、单号或备件</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suppliers, last twelve months</source>
        <translation>供应商（近十二个月）</translation>
    </message>
    <message>
        <source>Surplus {surplus}  ·  short {shortage}</source>
        <translation>盘盈 {surplus}  ·  盘亏 {shortage}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>到货验收</translation>
    </message>
    <message>
        <source>Take into the order</source>
        <translation>加入订单</translation>
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
        <translation>领料人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The order has no parts</source>
        <translation>此工单没有备件</translation>
    </message>
    <message>
        <source>The part is carried</source>
        <translation>此备件在用</translation>
    </message>
    <message>
        <source>The parts are here: back to work</source>
        <translation>备件已到：恢复施工</translation>
    </message>
    <message>
        <source>The parts manager chooses.</source>
        <translation>由备件经理选择。</translation>
    </message>
    <message>
        <source>The quote of {supplier} is stored; {n} count</source>
        <translation>已保存 {supplier} 的报价，现有 {n} 家</translation>
    </message>
    <message>
        <source>The record of {tool} is changed</source>
        <translation>{tool} 的资料已修改</translation>
    </message>
    <message>
        <source>The record of {tool} was right already</source>
        <translation>{tool} 的资料没有变更</translation>
    </message>
    <message>
        <source>The refusal below the list says what is missing</source>
        <translation>清单下方说明了缺少什么</translation>
    </message>
    <message>
        <source>The service advisor adds parts to the order.</source>
        <translation>由服务顾问在工单上加入备件。</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>This batch: {lines} lines, {pieces} pieces</source>
        <translation>本次 {lines} 项，共 {pieces} 件</translation>
    </message>
    <message>
        <source>This delivery</source>
        <translation>本次到货</translation>
    </message>
    <message>
        <source>This goes above a monthly ceiling: the parts manager's reason is needed.</source>
        <translation>超出每月上限：须由备件经理说明原因。</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>本次订单</translation>
    </message>
    <message>
        <source>This order lists no parts</source>
        <translation>这张工单没有备件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>待订货</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool, person, plate or order</source>
        <translation>工具、人员、车牌或单号</translation>
    </message>
    <message>
        <source>Torque, screwdriver</source>
        <translation>扭力、螺丝刀</translation>
    </message>
    <message>
        <source>Type any part</source>
        <translation>输入任意一段</translation>
    </message>
    <message>
        <source>Type less, or put a new part in with F2.</source>
        <translation>少输几个字，或按 F2 新增备件。</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>轮胎</translation>
    </message>
    <message>
        <source>Undo stock-out</source>
        <translation>撤销出库</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until bin</source>
        <translation>至库位</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已领用</translation>
    </message>
    <message>
        <source>Used against its ceiling</source>
        <translation>领用量与上限</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>等候领料</translation>
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
        <translation>已订货的会列在这里，直到到货。</translation>
    </message>
    <message>
        <source>What the quality check found</source>
        <translation>验收发现的问题</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which part is meant?</source>
        <translation>指的是哪个备件？</translation>
    </message>
    <message>
        <source>Who in sales gets it</source>
        <translation>销售部领用人</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>相关人员</translation>
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
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Why it is bought without need</source>
        <translation>无需求仍采购的原因</translation>
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
        <translation>选定理由</translation>
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
        <translation>记录</translation>
    </message>
    <message>
        <source>Write down its condition</source>
        <translation>请写下状况</translation>
    </message>
    <message>
        <source>Wrong parts</source>
        <translation>误报/误订</translation>
    </message>
    <message>
        <source>Wrong parts of accident cars</source>
        <translation>事故车备件误报/误订</translation>
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
        <translation>增项</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>anything else: not given out</source>
        <translation>其他材料：不发放</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>待到货</translation>
    </message>
    <message>
        <source>car waits for it</source>
        <translation>车辆待料</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选定</translation>
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
        <translation>工单需要</translation>
    </message>
    <message>
        <source>freight included</source>
        <translation>含运费</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>here on {day}</source>
        <translation>{day} 到货</translation>
    </message>
    <message>
        <source>late: {n}</source>
        <translation>逾期 {n}</translation>
    </message>
    <message>
        <source>liable: {person}</source>
        <translation>责任人 {person}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>may not be ordered</source>
        <translation>不可订货</translation>
    </message>
    <message>
        <source>minimum stock</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>missing: {n}</source>
        <translation>缺料 {n} 项</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>型号 {model}</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>无库位</translation>
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
        <translation>非本单</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>not the lowest: required</source>
        <translation>非最低价，必填</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>尚未供过货</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>ordered, {day}</source>
        <translation>已订货，{day} 到</translation>
    </message>
    <message>
        <source>pc</source>
        <translation>个</translation>
    </message>
    <message>
        <source>plus freight {amount}</source>
        <translation>另加运费 {amount}</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
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
        <translation>卷式遮蔽纸或遮蔽膜：可用</translation>
    </message>
    <message>
        <source>stored {n}/{needed}</source>
        <translation>已存 {n}／{needed}</translation>
    </message>
    <message>
        <source>the parts manager's</source>
        <translation>限备件经理</translation>
    </message>
    <message>
        <source>to identify: {n}</source>
        <translation>待选定：{n}</translation>
    </message>
    <message>
        <source>to pick: {n}</source>
        <translation>待拣 {n} 项</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>最多 {n}</translation>
    </message>
    <message>
        <source>we buy from this supplier</source>
        <translation>仍向此供应商采购</translation>
    </message>
    <message>
        <source>{amount} above the lowest</source>
        <translation>高于最低 {amount}</translation>
    </message>
    <message>
        <source>{area}  ·  {counted} of {lines} counted  ·  {who}</source>
        <translation>{area}  ·  已点 {counted}/{lines}  ·  {who}</translation>
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
        <translation>{bin}  {part}：实点 {counted}，账面 {expected}</translation>
    </message>
    <message>
        <source>{counted} counted, unused, bin {bin}  ·  {who}  {when}</source>
        <translation>实点 {counted}，未使用，库位 {bin}  ·  {who}  {when}</translation>
    </message>
    <message>
        <source>{count} is cancelled; nothing was corrected</source>
        <translation>{count} 已取消，库存未更动</translation>
    </message>
    <message>
        <source>{count} is posted: {n} differences, {value}</source>
        <translation>{count} 已过账：{n} 项差异，{value}</translation>
    </message>
    <message>
        <source>{count}: {n} lines to count</source>
        <translation>{count}：待点 {n} 行</translation>
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
        <translation>{item}：本月已领 {used}，上限 {ceiling}</translation>
    </message>
    <message>
        <source>{month} · {amount} on after-sales' cost</source>
        <translation>{month} · 计入售后成本 {amount}</translation>
    </message>
    <message>
        <source>{name}, the first of {n}</source>
        <translation>{name}，共 {n} 项中的第一项</translation>
    </message>
    <message>
        <source>{number}: {n} parts are ordered</source>
        <translation>{number}：已订 {n} 项备件</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} lines, in all</source>
        <translation>{n} 行，合计</translation>
    </message>
    <message>
        <source>{n} orders · Enter looks inside, the card opens it</source>
        <translation>{n} 张工单 · 按 Enter 查看，扫派工卡发料</translation>
    </message>
    <message>
        <source>{n} quotes are missing</source>
        <translation>还缺 {n} 家报价</translation>
    </message>
    <message>
        <source>{order} is back in work.</source>
        <translation>{order} 已恢复施工。</translation>
    </message>
    <message>
        <source>{order} is cancelled</source>
        <translation>{order} 已取消</translation>
    </message>
    <message>
        <source>{order} is open</source>
        <translation>{order} 已开单</translation>
    </message>
    <message>
        <source>{order} is open: scan the parts.</source>
        <translation>{order} 已打开，请扫描备件。</translation>
    </message>
    <message>
        <source>{order} is open; above the ceiling: {items}</source>
        <translation>{order} 已开单；超出上限：{items}</translation>
    </message>
    <message>
        <source>{order} is out: {cost} on after-sales' cost</source>
        <translation>{order} 已出库，计入售后成本 {cost}</translation>
    </message>
    <message>
        <source>{order} may go out above the ceiling</source>
        <translation>{order} 可超上限出库</translation>
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
        <translation>{part} 放入库位 {bin}</translation>
    </message>
    <message>
        <source>{part}: {picked} of {open} picked</source>
        <translation>{part}：已拣 {picked}/{open}</translation>
    </message>
    <message>
        <source>{part}: {quantity} entered</source>
        <translation>{part}：已录入 {quantity}</translation>
    </message>
    <message>
        <source>{pieces} pieces wait for hand-over</source>
        <translation>{pieces} 件待交付</translation>
    </message>
    <message>
        <source>{purchase} is given up</source>
        <translation>{purchase} 已放弃</translation>
    </message>
    <message>
        <source>{purchase} is ordered as {order}</source>
        <translation>{purchase} 已订货：{order}</translation>
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
        <translation>可出库 {ready} · 受阻 {blocked} · 已出 {done}</translation>
    </message>
    <message>
        <source>{scans} scans · {refused} refused</source>
        <translation>共 {scans} 次 · 拒绝 {refused}</translation>
    </message>
    <message>
        <source>{slip} handed to {person}, with the job card.</source>
        <translation>{slip} 已连同派工卡交给 {person}。</translation>
    </message>
    <message>
        <source>{slip} is withdrawn</source>
        <translation>{slip} 已撤回</translation>
    </message>
    <message>
        <source>{slip} posted at {time}</source>
        <translation>{slip} 已于 {time} 过账</translation>
    </message>
    <message>
        <source>{slip} stocked out for {order}. Hand the parts over now.</source>
        <translation>{slip} 已为 {order} 出库，请交付备件。</translation>
    </message>
    <message>
        <source>{slip} was undone; its parts are back on the shelf.</source>
        <translation>{slip} 已撤销，备件已回库位。</translation>
    </message>
    <message>
        <source>{slip}: {counted} received, bin {bin}</source>
        <translation>{slip}：收到 {counted}，库位 {bin}</translation>
    </message>
    <message>
        <source>{slip}: {n} lines are in stock</source>
        <translation>{slip}：{n} 行已入库</translation>
    </message>
    <message>
        <source>{slip}: {part} is expected back from {order}</source>
        <translation>{slip}：{order} 的 {part} 待退回</translation>
    </message>
    <message>
        <source>{slip}: {quantity} × {part} in stock again, {cost} off {order}</source>
        <translation>{slip}：{part} × {quantity} 已退库，{order} 成本减 {cost}</translation>
    </message>
    <message>
        <source>{supplier} is on the list of suppliers</source>
        <translation>{supplier} 已列入供应商名单</translation>
    </message>
    <message>
        <source>{tool} back from {person}, as it went out: {place}</source>
        <translation>{tool} 已由 {person} 归还，状况与借出时相同：放回 {place}</translation>
    </message>
    <message>
        <source>{tool} back from {person}, now “{condition}”: {place}</source>
        <translation>{tool} 已由 {person} 归还，现况“{condition}”：放回 {place}</translation>
    </message>
    <message>
        <source>{tool} entered: print its label</source>
        <translation>{tool} 已登记：请打印标签</translation>
    </message>
    <message>
        <source>{tool} has left the crib for good; its history stays</source>
        <translation>{tool} 已停用；记录保留</translation>
    </message>
    <message>
        <source>{tool} is found and lies in {place}; nothing is owed any more</source>
        <translation>{tool} 已找回，放在 {place}；不必再赔偿</translation>
    </message>
    <message>
        <source>{tool} is paid: {amount} received</source>
        <translation>{tool} 已赔偿：收到 {amount}</translation>
    </message>
    <message>
        <source>{tool} is replaced by {new}: print its label</source>
        <translation>{tool} 已由 {new} 抵补：请打印标签</translation>
    </message>
    <message>
        <source>{tool} lent to {person} for {order}, due back {due}</source>
        <translation>{tool} 已借给 {person}，工单 {order}，{due} 前归还</translation>
    </message>
    <message>
        <source>{tool} reported lost; {person} is liable</source>
        <translation>{tool} 已报丢失；责任人 {person}</translation>
    </message>
    <message>
        <source>{tool}: “{kind}” chosen</source>
        <translation>{tool}：已选“{kind}”</translation>
    </message>
    <message>
        <source>{who} · out since {out}, due back {due}</source>
        <translation>{who} · {out} 借出，{due} 前归还</translation>
    </message>
    <message>
        <source>{who} · overdue since {time}</source>
        <translation>{who} · {time} 起逾期</translation>
    </message>
    <message>
        <source>{who} · reported lost {time}</source>
        <translation>{who} · {time} 报丢失</translation>
    </message>
</context>
</TS>
