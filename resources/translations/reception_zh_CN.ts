<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Reception</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A car stands here once its final inspection is passed.</source>
        <translation>终检合格的车会出现在这里。</translation>
    </message>
    <message>
        <source>A whole number, 0 for none</source>
        <translation>请填整数，没有填 0</translation>
    </message>
    <message>
        <source>Above zero</source>
        <translation>须大于零</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Accident cars</source>
        <translation>事故车</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>业务活动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add a part payment</source>
        <translation>先收一部分</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加项目</translation>
    </message>
    <message>
        <source>Addition confirmed; the work goes on.</source>
        <translation>增项已确认，继续施工。</translation>
    </message>
    <message>
        <source>Addition declined; its lines are dropped.</source>
        <translation>客户不做，增项已取消。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>After</source>
        <translation>折后</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>离厂之后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All fitted</source>
        <translation>全部装好</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An amount, 0 for none</source>
        <translation>请填金额，没有填 0</translation>
    </message>
    <message>
        <source>An order of the class “accident” stands here until its bill is written.</source>
        <translation>“事故维修”工单在结算前都列在这里。</translation>
    </message>
    <message>
        <source>Another car</source>
        <translation>另一辆车</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>换一个类别</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>落实率</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Appointment to fit it made</source>
        <translation>已预约安装时间</translation>
    </message>
    <message>
        <source>Appointment {at} · {wish}</source>
        <translation>预约 {at} · {wish}</translation>
    </message>
    <message>
        <source>Appointment {when}</source>
        <translation>预约 {when}</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Archive the order</source>
        <translation>工单归档</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Arrived {when}</source>
        <translation>到货 {when}</translation>
    </message>
    <message>
        <source>As said, not rephrased</source>
        <translation>照说的记，不改写</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask customer</source>
        <translation>待客户确认</translation>
    </message>
    <message>
        <source>Ask for a waiver</source>
        <translation>申请免收</translation>
    </message>
    <message>
        <source>Ask for the signature again</source>
        <translation>重新请签</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>询问客户</translation>
    </message>
    <message>
        <source>Ask the front-desk supervisor</source>
        <translation>请前台主管给予</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>已重新请签</translation>
    </message>
    <message>
        <source>Asked: the workshop manager decides</source>
        <translation>已申请，由车间经理决定</translation>
    </message>
    <message>
        <source>At reception</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>回到搜索</translation>
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
        <translation>车内物品</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购车日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>联系客户</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Call recorded.</source>
        <translation>回访已记录。</translation>
    </message>
    <message>
        <source>Call the order off</source>
        <translation>取消工单</translation>
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
        <translation>取消并退还 {amount} 元</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancel the claim-part order</source>
        <translation>取消索赔订货单</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>已取消：{reason}</translation>
    </message>
    <message>
        <source>Car and customer</source>
        <translation>车辆与客户</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Cars, visits and what is still open stand here.</source>
        <translation>这里显示车辆、来访与未完事项。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>修改预约</translation>
    </message>
    <message>
        <source>Check digit differs</source>
        <translation>校验码不符</translation>
    </message>
    <message>
        <source>Check digit fits</source>
        <translation>校验码相符</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>开始接待</translation>
    </message>
    <message>
        <source>Check in a car</source>
        <translation>接待一辆车</translation>
    </message>
    <message>
        <source>Check the car in</source>
        <translation>接车</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>环车接待</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose a car first</source>
        <translation>请先选车</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>请选择客户</translation>
    </message>
    <message>
        <source>Choose a part first</source>
        <translation>请先选备件</translation>
    </message>
    <message>
        <source>Choose an appointment</source>
        <translation>请选择预约</translation>
    </message>
    <message>
        <source>Choose another filter or search by plate.</source>
        <translation>换一个筛选条件，或用车牌搜索。</translation>
    </message>
    <message>
        <source>Choose one at the left or scan its job card.</source>
        <translation>从左边选一张，或扫描派工卡。</translation>
    </message>
    <message>
        <source>Choose one at the left.</source>
        <translation>请在左侧选一条。</translation>
    </message>
    <message>
        <source>Claim part is here: {part}</source>
        <translation>索赔件已到：{part}</translation>
    </message>
    <message>
        <source>Claim parts</source>
        <translation>索赔件</translation>
    </message>
    <message>
        <source>Claim-part order {number}</source>
        <translation>索赔订货单 {number}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Class of the customer</source>
        <translation>客户分类</translation>
    </message>
    <message>
        <source>Click the car where you see a damage.</source>
        <translation>看到损伤就点车身上的位置。</translation>
    </message>
    <message>
        <source>Close the claim-part order</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>回厂时间</translation>
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
        <translation>满意</translation>
    </message>
    <message>
        <source>Content, with a suggestion</source>
        <translation>满意，有建议</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份次</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer analyses</source>
        <translation>客户分析</translation>
    </message>
    <message>
        <source>Customer says no</source>
        <translation>客户不做</translation>
    </message>
    <message>
        <source>Customer tasks</source>
        <translation>客户任务</translation>
    </message>
    <message>
        <source>Customer's signature</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户与车辆</translation>
    </message>
    <message>
        <source>Customers who came</source>
        <translation>因此到店的客户数</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>损伤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>订金</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>订金收据</translation>
    </message>
    <message>
        <source>Deposit receipt {number}</source>
        <translation>订金收据 {number}</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>内容</translation>
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
        <translation>应收</translation>
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
        <translation>更早的来厂记录</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>登记成效</translation>
    </message>
    <message>
        <source>Enter the car</source>
        <translation>登记这辆车</translation>
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
        <source>Estimate total</source>
        <translation>估价总额</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预约到店</translation>
    </message>
    <message>
        <source>F1 opens one for a warranty part.</source>
        <translation>按 F1 为质保备件开单。</translation>
    </message>
    <message>
        <source>Fender covers</source>
        <translation>叶子板护罩</translation>
    </message>
    <message>
        <source>File the pre-report</source>
        <translation>提交报备</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次来访</translation>
    </message>
    <message>
        <source>Fit claim part: {part}</source>
        <translation>安装索赔件：{part}</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Fitted {when}</source>
        <translation>安装 {when}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>改派给</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>For the workshop</source>
        <translation>给车间的话</translation>
    </message>
    <message>
        <source>Foreign or mistyped?</source>
        <translation>外地车牌，或输错？</translation>
    </message>
    <message>
        <source>Found during the repair</source>
        <translation>维修中发现</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台管理</translation>
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
        <translation>下发任务</translation>
    </message>
    <message>
        <source>Give back: {things}</source>
        <translation>请归还：{things}</translation>
    </message>
    <message>
        <source>Give tasks</source>
        <translation>下发任务</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>给予折扣</translation>
    </message>
    <message>
        <source>Give to somebody else</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Give up: the customer does not come</source>
        <translation>客户不来，放弃此件</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续接待</translation>
    </message>
    <message>
        <source>Go on with the check-in</source>
        <translation>继续接待</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离厂</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Hand the car over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Handed over on time.</source>
        <translation>准时交车。</translation>
    </message>
    <message>
        <source>Handed over, {span} later than promised.</source>
        <translation>已交车，比承诺晚 {span}。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>House copy</source>
        <translation>内部存查联</translation>
    </message>
    <message>
        <source>House pays</source>
        <translation>本厂付</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>I, O and Q never occur</source>
        <translation>不会有 I、O、Q</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>打折理由</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在厂</translation>
    </message>
    <message>
        <source>In the customer's words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在厂</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Its visits will stand here.</source>
        <translation>以后的来访会列在这里。</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Keep class</source>
        <translation>保存分类</translation>
    </message>
    <message>
        <source>Keep steps</source>
        <translation>保存步骤</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>保留预约</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留工单</translation>
    </message>
    <message>
        <source>Keep, next customer</source>
        <translation>保存，下一位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Labour {labour} · parts {parts}</source>
        <translation>工时 {labour} · 备件 {parts}</translation>
    </message>
    <message>
        <source>Last {day} · {km} km · {work}</source>
        <translation>上次 {day} · {km} km · {work}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Make appointment</source>
        <translation>建立预约</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>脚垫</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge for good</source>
        <translation>确定合并</translation>
    </message>
    <message>
        <source>Merged by: {who}</source>
        <translation>可合并的人：{who}</translation>
    </message>
    <message>
        <source>Merged into {name}; {n} orders came along</source>
        <translation>已并入 {name}，带入 {n} 张工单</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Mileage is lower than before ({km} km); stored as read.</source>
        <translation>里程比上次低（{km} km），已按读数记录。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>移动支付</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
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
        <translation>活动名称</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>New car or customer</source>
        <translation>新车辆或新客户</translation>
    </message>
    <message>
        <source>New claim-part order</source>
        <translation>新索赔订货单</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next car</source>
        <translation>换一辆</translation>
    </message>
    <message>
        <source>No accident car chosen</source>
        <translation>尚未选择事故车</translation>
    </message>
    <message>
        <source>No accident car in the house</source>
        <translation>厂内没有事故车</translation>
    </message>
    <message>
        <source>No activity so far</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>No car chosen</source>
        <translation>尚未选车</translation>
    </message>
    <message>
        <source>No car is being checked in. F1 begins with one.</source>
        <translation>目前没有车在接待，按 F1 开始。</translation>
    </message>
    <message>
        <source>No car is on the floor.</source>
        <translation>目前没有车在施工。</translation>
    </message>
    <message>
        <source>No car is ready</source>
        <translation>目前没有可交的车</translation>
    </message>
    <message>
        <source>No car waits for its customer.</source>
        <translation>目前没有车在等客户。</translation>
    </message>
    <message>
        <source>No claim part chosen</source>
        <translation>尚未选择索赔件</translation>
    </message>
    <message>
        <source>No claim part here</source>
        <translation>此处没有索赔件</translation>
    </message>
    <message>
        <source>No customer has to be asked.</source>
        <translation>目前不必询问客户。</translation>
    </message>
    <message>
        <source>No deposit was received.</source>
        <translation>未收订金。</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>不打折</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>尚未选工单</translation>
    </message>
    <message>
        <source>No order here</source>
        <translation>这里没有工单</translation>
    </message>
    <message>
        <source>No reception here</source>
        <translation>没有接待记录</translation>
    </message>
    <message>
        <source>No reception this week</source>
        <translation>本周没有接待记录</translation>
    </message>
    <message>
        <source>No task is due this month</source>
        <translation>本月没有到期任务</translation>
    </message>
    <message>
        <source>No warranty part waits for a claim-part order</source>
        <translation>没有待开索赔订货单的质保备件</translation>
    </message>
    <message>
        <source>No warranty recorded</source>
        <translation>没有质保资料</translation>
    </message>
    <message>
        <source>Nobody else is expected today. F3 makes an appointment.</source>
        <translation>今天没有其他预约，按 F3 建立预约。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>找不到客户</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>没有预约</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>名单上没有客户</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>没有要联系的客户</translation>
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
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not in the files yet</source>
        <translation>尚无资料</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Not reached; try again before the day ends.</source>
        <translation>未接通，请在今天内再打。</translation>
    </message>
    <message>
        <source>Nothing due: settle and print</source>
        <translation>免收费：结算并打印</translation>
    </message>
    <message>
        <source>Nothing of value</source>
        <translation>无贵重物品</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>无应收金额。</translation>
    </message>
    <message>
        <source>Nothing was printed so far</source>
        <translation>尚未打印任何单据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Number, plate, VIN, phone or name</source>
        <translation>单号、车牌、VIN、电话或姓名</translation>
    </message>
    <message>
        <source>Off in per cent</source>
        <translation>减收百分比</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>One sentence for the workshop</source>
        <translation>给车间的一句话</translation>
    </message>
    <message>
        <source>Only general repairs get a discount.</source>
        <translation>只有一般维修可以打折。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>开开客户</translation>
    </message>
    <message>
        <source>Open for this part</source>
        <translation>为此备件开单</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>开开工单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Order archived.</source>
        <translation>工单已归档。</translation>
    </message>
    <message>
        <source>Order called off.</source>
        <translation>工单已取消。</translation>
    </message>
    <message>
        <source>Ordered {when}</source>
        <translation>订货 {when}</translation>
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
        <translation>单据</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Part number, part or labour, then Enter</source>
        <translation>件号、备件或工时，按 Enter</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>维修履历</translation>
    </message>
    <message>
        <source>Pay {amount} yuan back and print</source>
        <translation>退还 {amount} 元并打印</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>可能重复登记</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Plan activity</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Plate, VIN, phone or name</source>
        <translation>车牌、VIN、电话或姓名</translation>
    </message>
    <message>
        <source>Plate, name or number</source>
        <translation>车牌、姓名或单号</translation>
    </message>
    <message>
        <source>Plate, name or part number</source>
        <translation>车牌、姓名或备件号</translation>
    </message>
    <message>
        <source>Plate, name, phone or part number</source>
        <translation>车牌、姓名、电话或备件号</translation>
    </message>
    <message>
        <source>Pre-report filed, the discount is given</source>
        <translation>已报备，折扣已套用</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>待订货</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Price it on the order</source>
        <translation>到工单上计价</translation>
    </message>
    <message>
        <source>Price quotation</source>
        <translation>完成报价</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Print job card</source>
        <translation>打印派工卡</translation>
    </message>
    <message>
        <source>Print the order</source>
        <translation>打印订货单</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>已打印单据</translation>
    </message>
    <message>
        <source>Promise a time with F3.</source>
        <translation>按 F3 约定时间。</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺交车</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>今日承诺</translation>
    </message>
    <message>
        <source>Put it on the order</source>
        <translation>加入本次工单</translation>
    </message>
    <message>
        <source>Put the part on the car's order as a warranty line first.</source>
        <translation>请先将备件以质保项目加入该车工单。</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Read it from the car</source>
        <translation>请看仪表读数</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待结算交车</translation>
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
        <translation>接待步骤</translation>
    </message>
    <message>
        <source>Reception steps, week from {day}</source>
        <translation>接待步骤，{day} 起一周</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>记录回访</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>记录沟通</translation>
    </message>
    <message>
        <source>Record with appointment</source>
        <translation>记录并预约</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>授权码／单号</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退款凭单</translation>
    </message>
    <message>
        <source>Refund voucher {number}</source>
        <translation>退款凭单 {number}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Removed parts</source>
        <translation>拆车件</translation>
    </message>
    <message>
        <source>Repeat repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repeat repair: {order} was delivered within 30 days. R1.3.6b</source>
        <translation>返修：{order} 交车未满 30 天。R1.3.6b</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>返修自</translation>
    </message>
    <message>
        <source>Report the week</source>
        <translation>上报本周</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Results of {name} are kept</source>
        <translation>{name} 的成效已登记</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>满意度调查表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存为电子表格</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scan a job card, or type plate, phone or name</source>
        <translation>扫描派工卡，或输入车牌、电话、VIN、姓名</translation>
    </message>
    <message>
        <source>Scratch, dent, length …</source>
        <translation>刮痕、凹陷、长度…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>送车间</translation>
    </message>
    <message>
        <source>Send to the service director</source>
        <translation>送服务总监审批</translation>
    </message>
    <message>
        <source>Sent to the service director; the answer comes as a message</source>
        <translation>已送服务总监，答复会以通知送达</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Service sheet complete and handed in</source>
        <translation>服务单已齐全并交回</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>设定指标</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>去结算</translation>
    </message>
    <message>
        <source>Settle and hand over</source>
        <translation>结算与交车</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算交车</translation>
    </message>
    <message>
        <source>Settlement sheet</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign estimate</source>
        <translation>请客户签名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signatures and way</source>
        <translation>签字与进度</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>Skipped or late</source>
        <translation>漏做或迟做</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前实绩</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps of this reception</source>
        <translation>本次接待步骤</translation>
    </message>
    <message>
        <source>Steps that count</source>
        <translation>计入的步骤</translation>
    </message>
    <message>
        <source>Still comes?</source>
        <translation>往来状况</translation>
    </message>
    <message>
        <source>Still in the house: {order}</source>
        <translation>仍在厂：{order}</translation>
    </message>
    <message>
        <source>Still open after that: {amount} yuan</source>
        <translation>之后尚欠 {amount} 元</translation>
    </message>
    <message>
        <source>Take mark {n} away</source>
        <translation>删除第 {n} 处</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the discount back</source>
        <translation>撤回折扣</translation>
    </message>
    <message>
        <source>Take {amount} yuan and print</source>
        <translation>收 {amount} 元并打印</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>提车人</translation>
    </message>
    <message>
        <source>Talk recorded</source>
        <translation>沟通已记录</translation>
    </message>
    <message>
        <source>Talk to the customer first; then the deposit.</source>
        <translation>先与客户沟通，再收订金。</translation>
    </message>
    <message>
        <source>Talks with the customer</source>
        <translation>与客户沟通记录</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target of the group</source>
        <translation>集团指标</translation>
    </message>
    <message>
        <source>Target of the manufacturer</source>
        <translation>厂家指标</translation>
    </message>
    <message>
        <source>Target set: {indicator}</source>
        <translation>指标已设定：{indicator}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>指标达成</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Task for</source>
        <translation>承办人</translation>
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
        <source>The appointment of {plate} is cancelled</source>
        <translation>{plate} 的预约已取消</translation>
    </message>
    <message>
        <source>The bill has changed since {discount} was given.</source>
        <translation>给予 {discount} 之后账单已变动。</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>The cash desk pays it back, in full.</source>
        <translation>由收银全额退还。</translation>
    </message>
    <message>
        <source>The discount is taken back</source>
        <translation>折扣已撤回</translation>
    </message>
    <message>
        <source>The front-desk supervisor is asked</source>
        <translation>已请前台主管决定</translation>
    </message>
    <message>
        <source>The margin shows once every line's cost is entered.</source>
        <translation>每项成本都填好后才显示毛利率。</translation>
    </message>
    <message>
        <source>The payment follows once this is done or dropped.</source>
        <translation>完成或取消折扣后再收款。</translation>
    </message>
    <message>
        <source>The reason stands under version {version}: settle the order.</source>
        <translation>原因已记在第 {version} 版：可以结算。</translation>
    </message>
    <message>
        <source>The task is {who}'s now</source>
        <translation>任务已改派给 {who}</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The workshop manager decides on a waiver.</source>
        <translation>免收订金由车间经理决定中。</translation>
    </message>
    <message>
        <source>This car has not been here yet</source>
        <translation>这辆车还没来过</translation>
    </message>
    <message>
        <source>This is no job card. Reception takes job cards.</source>
        <translation>这不是派工卡。接待只收派工卡。</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>Three-piece set</source>
        <translation>三件套</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>To be fitted on {order}</source>
        <translation>将在 {order} 安装</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日看板</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Try {n}: the task stays on the list</source>
        <translation>第 {n} 次联系：任务仍在名单上</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Turnover (yuan)</source>
        <translation>产值（元）</translation>
    </message>
    <message>
        <source>Type a part, then Enter</source>
        <translation>输入一部分，按 Enter</translation>
    </message>
    <message>
        <source>Type any part</source>
        <translation>输入任一部分</translation>
    </message>
    <message>
        <source>Type less, or enter a new customer with F2.</source>
        <translation>少输入一些，或按 F2 登记新客户。</translation>
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
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>VIN …{tail}</source>
        <translation>VIN 末位 {tail}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Version {version} is signed already.</source>
        <translation>第 {version} 版已签字。</translation>
    </message>
    <message>
        <source>Version {version} is signed: its parts may be ordered.</source>
        <translation>第 {version} 版已签字：可以订备件了。</translation>
    </message>
    <message>
        <source>Version {version} is with whoever decides below the line.</source>
        <translation>第 {version} 版已送交低毛利的决定人。</translation>
    </message>
    <message>
        <source>Version {version}, margin {margin}: the signature is asked for.</source>
        <translation>第 {version} 版，毛利率 {margin}：已送请签字。</translation>
    </message>
    <message>
        <source>Version {version}, margin {margin}: write the reason.</source>
        <translation>第 {version} 版，毛利率 {margin}：请填写原因。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>待客户确认</translation>
    </message>
    <message>
        <source>Waived: {reason}</source>
        <translation>免收：{reason}</translation>
    </message>
    <message>
        <source>Walk round</source>
        <translation>环车</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Warranty ended {day}</source>
        <translation>质保已于 {day} 到期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>质保至</translation>
    </message>
    <message>
        <source>Warranty until {day}</source>
        <translation>质保至 {day}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>成效说明</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>What is to be checked or done</source>
        <translation>要检查或处理什么</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>变动内容</translation>
    </message>
    <message>
        <source>What the car comes for</source>
        <translation>来店事由</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户说了什么</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>联系话术</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>方向盘套</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Which part is meant?</source>
        <translation>指的是哪个备件？</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>回复的人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why above the weekly quota</source>
        <translation>超出每周名额的原因</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Why the margin is below the line</source>
        <translation>毛利率低于标准的原因</translation>
    </message>
    <message>
        <source>Why this customer need not</source>
        <translation>免收订金的原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>Within 30 days of {order}: repeat?</source>
        <translation>距 {order} 未满 30 天：返修？</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes to {amount} yuan</source>
        <translation>客户同意 {amount} 元</translation>
    </message>
    <message>
        <source>all on time</source>
        <translation>全部准时</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>arrived {at}</source>
        <translation>{at} 到店</translation>
    </message>
    <message>
        <source>bay {bay}</source>
        <translation>{bay} 号工位</translation>
    </message>
    <message>
        <source>before: {km}</source>
        <translation>上次 {km}</translation>
    </message>
    <message>
        <source>call {plate} first</source>
        <translation>先回电 {plate}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>已装车</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已领料</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>or in yuan</source>
        <translation>或减收金额（元）</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
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
        <translation>请签名</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>stock {n}</source>
        <translation>库存 {n}</translation>
    </message>
    <message>
        <source>stocked out</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>the day after, R7.4.3.6</source>
        <translation>次日回访，R7.4.3.6</translation>
    </message>
    <message>
        <source>this is number {place}</source>
        <translation>本单是第 {place} 次</translation>
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
        <translation>临时到店</translation>
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
        <translation>建议 {amount} 元；备件金额 {price} 元。</translation>
    </message>
    <message>
        <source>{amount} yuan taken off: number {place} of {quota} this week</source>
        <translation>已减收 {amount} 元：本周第 {place} 次，共 {quota} 次</translation>
    </message>
    <message>
        <source>{at} with {advisor}</source>
        <translation>{at} 由 {advisor} 接待</translation>
    </message>
    <message>
        <source>{discount} was declined.</source>
        <translation>{discount} 未获同意。</translation>
    </message>
    <message>
        <source>{discount}, given by {person} at {at}: {reason}</source>
        <translation>{discount}，{person} 于 {at} 给予：{reason}</translation>
    </message>
    <message>
        <source>{discount}, {amount} yuan: asked by {person} at {at}, not answered yet.</source>
        <translation>{discount}，{amount} 元：{person} 于 {at} 提出，尚未答复。</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{made} tasks given; {left} had one already</source>
        <translation>已下发 {made} 项任务；{left} 位已有任务</translation>
    </message>
    <message>
        <source>{name} is classed</source>
        <translation>{name} 已分类</translation>
    </message>
    <message>
        <source>{name} is planned</source>
        <translation>{name} 已登记</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已保存</translation>
    </message>
    <message>
        <source>{name} signed at {time}</source>
        <translation>{name} {time} 已签</translation>
    </message>
    <message>
        <source>{number} cancelled</source>
        <translation>{number} 已取消</translation>
    </message>
    <message>
        <source>{number} closed</source>
        <translation>{number} 已结案</translation>
    </message>
    <message>
        <source>{number} opened; a deposit of {amount} yuan is proposed</source>
        <translation>{number} 已开单，建议订金 {amount} 元</translation>
    </message>
    <message>
        <source>{number} · {amount} yuan</source>
        <translation>{number} · {amount} 元</translation>
    </message>
    <message>
        <source>{number}: {amount} yuan settled</source>
        <translation>{number}：已结算 {amount} 元</translation>
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
        <translation>找到 {n} 条</translation>
    </message>
    <message>
        <source>{n} in work</source>
        <translation>其中维修 {n}</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 项</translation>
    </message>
    <message>
        <source>{n} marked</source>
        <translation>已勾选 {n} 位</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} 处</translation>
    </message>
    <message>
        <source>{n} more: show all</source>
        <translation>另 {n} 辆，看全部</translation>
    </message>
    <message>
        <source>{n} of 17</source>
        <translation>{n} / 17 位</translation>
    </message>
    <message>
        <source>{n} of 5 fitted</source>
        <translation>{n} / 5 已装</translation>
    </message>
    <message>
        <source>{n} of 8</source>
        <translation>{n} / 8</translation>
    </message>
    <message>
        <source>{n} steps count from now on</source>
        <translation>即日起计入 {n} 个步骤</translation>
    </message>
    <message>
        <source>{n} to be identified</source>
        <translation>{n} 项待选定</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} 次来访</translation>
    </message>
    <message>
        <source>{order} saved</source>
        <translation>{order} 已暂存</translation>
    </message>
    <message>
        <source>{order}: bay {bay}, {technician}</source>
        <translation>{order}：{bay} 号工位，{technician}</translation>
    </message>
    <message>
        <source>{out} handed over · {left} left</source>
        <translation>已交 {out} · 余 {left}</translation>
    </message>
    <message>
        <source>{paper} is printed again where it was made</source>
        <translation>{paper} 请到开立的工作站重印</translation>
    </message>
    <message>
        <source>{part} stands on {order} as a warranty line</source>
        <translation>{part}已以质保项目加入 {order}</translation>
    </message>
    <message>
        <source>{plate} did not come</source>
        <translation>{plate} 未到店</translation>
    </message>
    <message>
        <source>{plate} has arrived at {at}</source>
        <translation>{plate} 已于 {at} 到店</translation>
    </message>
    <message>
        <source>{plate} is expected {at}</source>
        <translation>{plate} 预约 {at}</translation>
    </message>
    <message>
        <source>{receipt}: deposit of {amount} yuan received; signatures are asked for</source>
        <translation>{receipt}：已收订金 {amount} 元，已送签</translation>
    </message>
    <message>
        <source>{result}: {who}, {when}  {note}</source>
        <translation>{result}：{who}，{when}  {note}</translation>
    </message>
    <message>
        <source>{share} of the month is over</source>
        <translation>本月已过 {share}</translation>
    </message>
    <message>
        <source>{share} off</source>
        <translation>减收 {share}</translation>
    </message>
    <message>
        <source>{skipped} skipped and {late} late steps are reported; {n} advisors were told</source>
        <translation>已上报漏做 {skipped} 步、超时 {late} 步，并通知 {n} 位服务顾问</translation>
    </message>
    <message>
        <source>{used} of {quota} used this week</source>
        <translation>本周已用 {used} / {quota}</translation>
    </message>
    <message>
        <source>{voucher}: {amount} yuan paid back</source>
        <translation>{voucher}：已退还 {amount} 元</translation>
    </message>
    <message>
        <source>{what}: waits since {when}</source>
        <translation>{what}：{when} 起待签</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}，{when}</translation>
    </message>
</context>
</TS>
