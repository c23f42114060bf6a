<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Director</name>
    <message>
        <source>Add bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>Add cart</source>
        <translation>新增接油车</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Advisor {name}</source>
        <translation>服务顾问 {name}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>折后</translation>
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
        <translation>全部环节</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>等审批</translation>
    </message>
    <message>
        <source>Asked for by {person}, {at}</source>
        <translation>{person} 于 {at} 提出</translation>
    </message>
    <message>
        <source>At the right: refusals of the last 30 days</source>
        <translation>右侧为近 30 天挡下次数</translation>
    </message>
    <message>
        <source>Attended h</source>
        <translation>出勤工时</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>权责</translation>
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
        <translation>员工证</translation>
    </message>
    <message>
        <source>Badge and PIN</source>
        <translation>员工证与 PIN</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>{name} 的员工证</translation>
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
        <translation>低于下限</translation>
    </message>
    <message>
        <source>Better or worse</source>
        <translation>改善或变差</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>采购金额</translation>
    </message>
    <message>
        <source>Bought though no order and no minimum stock asked for it (R2.3.10c)</source>
        <translation>没有工单需要、库存也未低于最低量，仍然采购 (R2.3.10c)</translation>
    </message>
    <message>
        <source>Bought without need</source>
        <translation>无需求采购</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
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
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>Check the audit</source>
        <translation>检查操作记录</translation>
    </message>
    <message>
        <source>Check the week</source>
        <translation>检查本周</translation>
    </message>
    <message>
        <source>Checked {moment}.</source>
        <translation>检查时间：{moment}。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose a discount</source>
        <translation>请选择一笔折扣</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选一行。</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>选一条记录</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>选一张工单</translation>
    </message>
    <message>
        <source>Choose another filter or month.</source>
        <translation>请换筛选条件或月份。</translation>
    </message>
    <message>
        <source>Choose another filter or type less.</source>
        <translation>换一个筛选，或少输几个字。</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>选一位员工</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause number, word or value</source>
        <translation>条号、字词或参数</translation>
    </message>
    <message>
        <source>Clause or order</source>
        <translation>条款或工单</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>条款 {id}</translation>
    </message>
    <message>
        <source>Clocked</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Clocked h</source>
        <translation>打卡工时</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
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
        <translation>默认</translation>
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
        <translation>单据</translation>
    </message>
    <message>
        <source>Drain cart {name} is entered</source>
        <translation>接油车 {name} 已登记</translation>
    </message>
    <message>
        <source>Drain carts</source>
        <translation>接油车</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>更早的记录</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工时效率</translation>
    </message>
    <message>
        <source>Efficiency %</source>
        <translation>工时效率 %</translation>
    </message>
    <message>
        <source>Efficiency = sold ÷ clocked · utilisation = clocked ÷ attended</source>
        <translation>工时效率 = 售出 ÷ 打卡 · 利用率 = 打卡 ÷ 出勤</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Every change of a value, the latest first</source>
        <translation>参数修订记录，最近的在前</translation>
    </message>
    <message>
        <source>Every part is there</source>
        <translation>备件都够</translation>
    </message>
    <message>
        <source>Every tool is back in time</source>
        <translation>工具都按时归还</translation>
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
        <translation>证据</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Failure rate = pieces rejected ÷ pieces that came (R2.3.10c)</source>
        <translation>不良率 = 不合格件数 ÷ 到货件数 (R2.3.10c)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures {period}</source>
        <translation>总监指标 {period}</translation>
    </message>
    <message>
        <source>Finished to settled</source>
        <translation>完工至结算</translation>
    </message>
    <message>
        <source>First PIN, at least six digits</source>
        <translation>第一组 PIN，至少六位数字</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>一次修复</translation>
    </message>
    <message>
        <source>First time %</source>
        <translation>一次修复率 %</translation>
    </message>
    <message>
        <source>Fixed first time</source>
        <translation>一次修复率</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>For example leave or training</source>
        <translation>例如休假或培训</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Given by {person}, {at}</source>
        <translation>{person} 于 {at} 给予</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付权限</translation>
    </message>
    <message>
        <source>Hand powers over</source>
        <translation>交付权限</translation>
    </message>
    <message>
        <source>Hand powers over at the right before somebody leaves.</source>
        <translation>有人离开前，请在右侧交付权限。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>今日交车</translation>
    </message>
    <message>
        <source>Handed over, last two weeks</source>
        <translation>近两周交车</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>权限人</translation>
    </message>
    <message>
        <source>Held by: {posts}</source>
        <translation>权限人：{posts}</translation>
    </message>
    <message>
        <source>Held from now on by</source>
        <translation>今后由谁掌握</translation>
    </message>
    <message>
        <source>Held from now on by: {posts}</source>
        <translation>今后的权限人：{posts}</translation>
    </message>
    <message>
        <source>Hire somebody</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Hire somebody with F2, or type less.</source>
        <translation>按 F2 添加员工，或少输几个字。</translation>
    </message>
    <message>
        <source>Hours an order is here, by step</source>
        <translation>每单在厂时间，按环节</translation>
    </message>
    <message>
        <source>Hours an order spent in each step, orders handed over in the week</source>
        <translation>当周交车工单在各环节的平均小时数</translation>
    </message>
    <message>
        <source>Hours by step</source>
        <translation>各环节时间</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在厂</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>领料</translation>
    </message>
    <message>
        <source>Its evidence, its steps and the next one stand here.</source>
        <translation>这里显示证据、经过与下一步。</translation>
    </message>
    <message>
        <source>Its reason and who gave it stand here.</source>
        <translation>这里显示打折理由与给予人。</translation>
    </message>
    <message>
        <source>Its reason was never reported</source>
        <translation>打折理由从未上报</translation>
    </message>
    <message>
        <source>Its state, bill and history stand here.</source>
        <translation>这里显示状态、金额与历程。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>当前超时</translation>
    </message>
    <message>
        <source>Leaves the staff</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Limit %</source>
        <translation>上限 %</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Load %</source>
        <translation>负荷 %</translation>
    </message>
    <message>
        <source>Load = hours worked in the bay ÷ hours the house was open</source>
        <translation>负荷 = 工位施工工时 ÷ 开放工时</translation>
    </message>
    <message>
        <source>Load of the bays</source>
        <translation>工位负荷率</translation>
    </message>
    <message>
        <source>Lost: new badge</source>
        <translation>遗失：换新员工证</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处分</translation>
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
        <translation>经销店名称</translation>
    </message>
    <message>
        <source>Name, clause or number</source>
        <translation>姓名、条款或编号</translation>
    </message>
    <message>
        <source>Name, number or team</source>
        <translation>姓名、编号或班组</translation>
    </message>
    <message>
        <source>Name, phone and address stand on every paper from the next print on. Shift and noon break stand among the values of the rulebook.</source>
        <translation>名称、电话与地址从下次打印起印在每份单据上。班次与午休时间在规则手册的参数里。</translation>
    </message>
    <message>
        <source>New PIN, at least six digits</source>
        <translation>新 PIN，至少六位数字</translation>
    </message>
    <message>
        <source>No bay yet: cars cannot be sent to the floor.</source>
        <translation>还没有工位：车辆无法送进车间。</translation>
    </message>
    <message>
        <source>No car is late</source>
        <translation>没有车超时</translation>
    </message>
    <message>
        <source>No car was handed over in these weeks.</source>
        <translation>这几周没有交车。</translation>
    </message>
    <message>
        <source>No clause says this</source>
        <translation>没有这样的条款</translation>
    </message>
    <message>
        <source>No discount in this time</source>
        <translation>这段期间没有折扣</translation>
    </message>
    <message>
        <source>No document stands behind it</source>
        <translation>背后没有单据</translation>
    </message>
    <message>
        <source>No drain cart yet: used oil filters cannot be counted.</source>
        <translation>还没有接油车：无法登记用过的机油格。</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>无需求采购</translation>
    </message>
    <message>
        <source>No sanction here</source>
        <translation>没有罚则</translation>
    </message>
    <message>
        <source>No signature may be put before this; these posts keep it: {posts}</source>
        <translation>此项不得再加签核，须保留给：{posts}</translation>
    </message>
    <message>
        <source>No step has grown over these weeks.</source>
        <translation>这几周各环节都没有变长。</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>没有这样的记录</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>没有这样的工单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>No. {number}, check {check}</source>
        <translation>编号 {number}，校验码 {check}</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>目前无人请假代理</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>名单上没有人</translation>
    </message>
    <message>
        <source>Not saved: {names}</source>
        <translation>未保存：{names}</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>这段时间没有数据</translation>
    </message>
    <message>
        <source>Nothing was bought without need</source>
        <translation>没有无需求的采购</translation>
    </message>
    <message>
        <source>Nothing was confirmed in this time</source>
        <translation>这段期间没有已确认的罚则</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>今天没有被挡下的操作</translation>
    </message>
    <message>
        <source>Nothing was refused by this clause</source>
        <translation>没有操作因本条款被挡下</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Number, plate or customer</source>
        <translation>单号、车牌或客户</translation>
    </message>
    <message>
        <source>Number, plate, VIN, phone or name</source>
        <translation>单号、车牌、VIN、电话或姓名</translation>
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
        <translation>现有</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>车间设施</translation>
    </message>
    <message>
        <source>Only {person} or the director ends this.</source>
        <translation>只有 {person} 或服务总监可以结束。</translation>
    </message>
    <message>
        <source>Open h</source>
        <translation>开放工时</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已了结</translation>
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
        <translation>PIN 由 {who} 设置</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts below their minimum</source>
        <translation>低于下限的备件</translation>
    </message>
    <message>
        <source>People keep this clause; no step of the program does.</source>
        <translation>这一条靠人遵守，系统没有对应的步骤。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Posts, badge and PIN stand here.</source>
        <translation>职务、员工证与 PIN 显示在这里。</translation>
    </message>
    <message>
        <source>Power or service</source>
        <translation>权限或服务</translation>
    </message>
    <message>
        <source>Pre-report filed {at}</source>
        <translation>{at} 已报备</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>打印员工证</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>准时交车率</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promised {when}</source>
        <translation>承诺 {when}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Propose a sanction</source>
        <translation>提出罚则</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>R2.3.5d, or a part of an order's number</source>
        <translation>R2.3.5d，或工单号的一部分</translation>
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
        <translation>退料率 = 退料行数 ÷ 领料行数（R2.3.11b）</translation>
    </message>
    <message>
        <source>Read by everybody, kept by the service director</source>
        <translation>人人可查，由服务总监维护</translation>
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
        <translation>到货次数</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Refused by it lately</source>
        <translation>近来被这一条挡下</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>只看被挡下</translation>
    </message>
    <message>
        <source>Refused today, by clause</source>
        <translation>今日被挡下，按条款</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
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
        <translation>还原</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则手册</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Sanctions it led to</source>
        <translation>由本条产生的考核</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>回访满意率</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scan a job card, or type plate, number, phone or name</source>
        <translation>扫描派工卡，或输入车牌、单号、电话、姓名</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存码</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Service director</source>
        <translation>服务总监</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>今日结算</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算交车</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Sold h</source>
        <translation>售出工时</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>复职</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The audit has not been checked on this PC yet.</source>
        <translation>本机尚未检查过操作记录。</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>The old badge of {name} opens nothing any more; print the new one</source>
        <translation>{name} 的旧员工证已失效，请打印新证</translation>
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
        <translation>本条至今没有产生考核</translation>
    </message>
    <message>
        <source>This clause names no value: nothing to set here.</source>
        <translation>本条没有参数可设。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>每单在厂时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>即将生效</translation>
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
        <translation>合计</translation>
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
        <translation>应归还的工具</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
        <translation>数值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Values of the clauses, as they hold today</source>
        <translation>各条参数的现行值</translation>
    </message>
    <message>
        <source>Values of this clause</source>
        <translation>本条参数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等审批</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>等备件</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week {week}, {first}–{last}</source>
        <translation>第 {week} 周，{first}–{last}</translation>
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
        <translation>经过</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What was asked and what it changed stands here.</source>
        <translation>要求的内容与更改结果显示在这里。</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When nobody of these can decide: {posts}</source>
        <translation>上述人员都不能批复时：{posts}</translation>
    </message>
    <message>
        <source>Where the program keeps it</source>
        <translation>系统在哪里执行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>权责一览</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>谁不在</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>由谁代理</translation>
    </message>
    <message>
        <source>Why above the quota</source>
        <translation>超额原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>含离职者</translation>
    </message>
    <message>
        <source>With values</source>
        <translation>有参数</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Worked h</source>
        <translation>施工工时</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>W{week} {monday}</source>
        <translation>第 {week} 周 {monday}</translation>
    </message>
    <message>
        <source>Yes, badge and PIN end now</source>
        <translation>确定，员工证与 PIN 立即失效</translation>
    </message>
    <message>
        <source>You hold no power that could be handed over.</source>
        <translation>您没有可以交付的权限。</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与上期持平</translation>
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
        <translation>与 {before} 比较</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>for parts or an answer</source>
        <translation>等备件或答复</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>目标 {goal}</translation>
    </message>
    <message>
        <source>goal {goal} kept</source>
        <translation>目标 {goal} 达成</translation>
    </message>
    <message>
        <source>goal {goal} missed</source>
        <translation>目标 {goal} 未达成</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>holds today</source>
        <translation>今天生效</translation>
    </message>
    <message>
        <source>late or lost</source>
        <translation>逾期或丢失</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
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
        <translation>未设目标</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未写理由</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>not content</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>无上期可比</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>refused {clause}</source>
        <translation>挡下 {clause}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退料</translation>
    </message>
    <message>
        <source>to be brought back</source>
        <translation>待归还</translation>
    </message>
    <message>
        <source>to be ordered</source>
        <translation>待订货</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>today {n} h per car</source>
        <translation>今日平均在厂 {n} 小时</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>was {value} · not saved</source>
        <translation>原值 {value} · 未保存</translation>
    </message>
    <message>
        <source>worse {change}</source>
        <translation>变差 {change}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{above} content ÷ {below} reached by phone</source>
        <translation>满意 {above} ÷ 电话联系到 {below}</translation>
    </message>
    <message>
        <source>{above} did not come back ÷ {below} handed over</source>
        <translation>未返修 {above} ÷ 交车 {below}</translation>
    </message>
    <message>
        <source>{above} h worked ÷ {below} h bays open</source>
        <translation>施工 {above} ÷ 开放 {below} 小时</translation>
    </message>
    <message>
        <source>{above} hours clocked ÷ {below} hours attended</source>
        <translation>打卡 {above} ÷ 出勤 {below} 小时</translation>
    </message>
    <message>
        <source>{above} hours sold ÷ {below} hours clocked</source>
        <translation>售出 {above} ÷ 打卡 {below} 小时</translation>
    </message>
    <message>
        <source>{above} hours ÷ {below} orders handed over</source>
        <translation>{above} 小时 ÷ 交车 {below} 单</translation>
    </message>
    <message>
        <source>{above} hours ÷ {below} requests decided</source>
        <translation>{above} 小时 ÷ 已决 {below} 件</translation>
    </message>
    <message>
        <source>{above} late or lost ÷ {below} lent</source>
        <translation>逾期或丢失 {above} ÷ 借出 {below}</translation>
    </message>
    <message>
        <source>{above} lines returned ÷ {below} lines issued</source>
        <translation>退料 {above} ÷ 领料 {below} 行</translation>
    </message>
    <message>
        <source>{above} not dismissed, {below} yuan together</source>
        <translation>未撤销 {above} 件，共 {below} 元</translation>
    </message>
    <message>
        <source>{above} on time ÷ {below} with a promise</source>
        <translation>准时 {above} ÷ 有承诺 {below}</translation>
    </message>
    <message>
        <source>{above} yuan after parts ÷ {below} yuan billed</source>
        <translation>扣备件成本 {above} ÷ 结算 {below} 元</translation>
    </message>
    <message>
        <source>{above} yuan taken off ÷ {below} yuan before</source>
        <translation>折让 {above} ÷ 折前 {below} 元</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>{day}: {n} handed over, {kept} on time</source>
        <translation>{day}：交车 {n} 辆，准时 {kept} 辆</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{figure}, week by week</source>
        <translation>{figure}，按周</translation>
    </message>
    <message>
        <source>{given} of {quota} this week, {amount} yuan; {waiting} not answered</source>
        <translation>本周 {given} / {quota}，共 {amount} 元；待答复 {waiting} 笔</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{looked} discounts checked, {proposed} fines proposed</source>
        <translation>已检查 {looked} 笔折扣，提出 {proposed} 笔考核</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>{name} 已有新 PIN</translation>
    </message>
    <message>
        <source>{name} has left the staff</source>
        <translation>{name} 已离职</translation>
    </message>
    <message>
        <source>{name} is back; print the new badge</source>
        <translation>{name} 已复职，请打印新员工证</translation>
    </message>
    <message>
        <source>{name} is hired; print the badge</source>
        <translation>已添加 {name}，请打印员工证</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已保存</translation>
    </message>
    <message>
        <source>{name}: {value} from {day} on</source>
        <translation>{name}：{day} 起为 {value}</translation>
    </message>
    <message>
        <source>{number} is proposed and waits for verification</source>
        <translation>{number} 已提出，等待核实</translation>
    </message>
    <message>
        <source>{n} clauses in our own words</source>
        <translation>{n} 条，以本店用语改写</translation>
    </message>
    <message>
        <source>{n} clocks running</source>
        <translation>计时中 {n} 人</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>共 {n} 件</translation>
    </message>
    <message>
        <source>{n} of {all}, the worst first</source>
        <translation>{all} 笔中的 {n} 笔，最差在前</translation>
    </message>
    <message>
        <source>{n} on time</source>
        <translation>准时 {n} 辆</translation>
    </message>
    <message>
        <source>{n} orders · received {amount}</source>
        <translation>{n} 单 · 已收 {amount}</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>{n}, the worst first</source>
        <translation>{n} 笔，最差在前</translation>
    </message>
    <message>
        <source>{period}, compared with {before}</source>
        <translation>{period}，与 {before} 比较</translation>
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
        <translation>{rate} 过高</translation>
    </message>
    <message>
        <source>{step} went from {first} to {last} h: it grew most.</source>
        <translation>{step}由 {first} 升到 {last} 小时，是增加最多的一段</translation>
    </message>
    <message>
        <source>{step}: {hours} h an order, {n} orders</source>
        <translation>{step}：每单 {hours} 小时，{n} 单</translation>
    </message>
    <message>
        <source>{year}, quarter {quarter}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
</context>
</TS>
