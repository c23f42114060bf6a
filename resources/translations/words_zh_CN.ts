<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Accept a hand-over</source>
        <translation>接收交接</translation>
    </message>
    <message>
        <source>Accept the estimate</source>
        <translation>接受估价</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accident cars</source>
        <translation>事故车</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Acknowledge requests</source>
        <translation>回复多件申请</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Added to what was counted</source>
        <translation>累加</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>增项</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Allowed for masking</source>
        <translation>可用于遮蔽</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Answer a point of a round</source>
        <translation>检查巡查项目</translation>
    </message>
    <message>
        <source>Answer an addition</source>
        <translation>答复增项</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Appeal against a sanction</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Archive an order</source>
        <translation>工单归档</translation>
    </message>
    <message>
        <source>Ask again for a claim part's signature</source>
        <translation>重新请签索赔订货</translation>
    </message>
    <message>
        <source>Ask for a discount</source>
        <translation>提出折扣</translation>
    </message>
    <message>
        <source>Ask to waive a deposit</source>
        <translation>申请免收订金</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>员工证</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>开始巡查</translation>
    </message>
    <message>
        <source>Begin a self-purchase</source>
        <translation>开始自采比价</translation>
    </message>
    <message>
        <source>Begin going back to a backup</source>
        <translation>开始还原备份</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>车内物品</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Boards and figures</source>
        <translation>看板与指标</translation>
    </message>
    <message>
        <source>Book a used filter</source>
        <translation>登记旧机油格</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Bring a list of customers in</source>
        <translation>导入客户清单</translation>
    </message>
    <message>
        <source>Bring a list of parts in</source>
        <translation>导入备件清单</translation>
    </message>
    <message>
        <source>Bring a list of tools in</source>
        <translation>导入工具清单</translation>
    </message>
    <message>
        <source>Bring a list of vehicles in</source>
        <translation>导入车辆清单</translation>
    </message>
    <message>
        <source>Bring late grievances before the superiors</source>
        <translation>逾时抱怨提报上级</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Cancel a claim-part order</source>
        <translation>取消索赔订货单</translation>
    </message>
    <message>
        <source>Cancel a count</source>
        <translation>取消盘点</translation>
    </message>
    <message>
        <source>Cancel a part order</source>
        <translation>取消备件订单</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancel an internal-use order</source>
        <translation>取消内部领用单</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Carry a claim part over to the visit</source>
        <translation>将索赔件带入本次进厂</translation>
    </message>
    <message>
        <source>Cars handed over by the promised time ÷ cars handed over with a promise</source>
        <translation>准时交车数 ÷ 有承诺时间的交车数</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change a customer</source>
        <translation>修改客户</translation>
    </message>
    <message>
        <source>Change a line</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Change a part</source>
        <translation>修改备件</translation>
    </message>
    <message>
        <source>Change a place of the rounds</source>
        <translation>更改巡查地点</translation>
    </message>
    <message>
        <source>Change a staff entry</source>
        <translation>修改员工资料</translation>
    </message>
    <message>
        <source>Change a supplier</source>
        <translation>更改供应商</translation>
    </message>
    <message>
        <source>Change a tool</source>
        <translation>修改工具</translation>
    </message>
    <message>
        <source>Change a value of the rulebook</source>
        <translation>修改规则参数值</translation>
    </message>
    <message>
        <source>Change a vehicle</source>
        <translation>修改车辆</translation>
    </message>
    <message>
        <source>Change an appointment</source>
        <translation>修改预约</translation>
    </message>
    <message>
        <source>Change the authority matrix</source>
        <translation>更改权责表</translation>
    </message>
    <message>
        <source>Change the check-in</source>
        <translation>修改接车资料</translation>
    </message>
    <message>
        <source>Change the house</source>
        <translation>修改本店设置</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Check the margins of accident cars</source>
        <translation>检查事故车毛利率</translation>
    </message>
    <message>
        <source>Check the week's discounts</source>
        <translation>检查本周折扣</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Choose a compensation</source>
        <translation>选择赔偿方式</translation>
    </message>
    <message>
        <source>Choose the reception steps that count</source>
        <translation>设定计入的接待步骤</translation>
    </message>
    <message>
        <source>Claim parts</source>
        <translation>索赔件</translation>
    </message>
    <message>
        <source>Claim-part order</source>
        <translation>索赔订货单</translation>
    </message>
    <message>
        <source>Class a customer</source>
        <translation>客户分类</translation>
    </message>
    <message>
        <source>Class of part</source>
        <translation>备件类别</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clear a suspicion of concealment</source>
        <translation>排除隐瞒嫌疑</translation>
    </message>
    <message>
        <source>Clear old parts</source>
        <translation>清走旧件</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>Clock on</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Close a claim-part order</source>
        <translation>结案索赔订货单</translation>
    </message>
    <message>
        <source>Close a forgotten clock</source>
        <translation>补停忘记的计时</translation>
    </message>
    <message>
        <source>Close a grievance</source>
        <translation>抱怨结案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Compare issued with fitted parts</source>
        <translation>核对领料与装车</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Confirm a sanction</source>
        <translation>确认罚则</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Correct a finding</source>
        <translation>整改问题</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Cover the car</source>
        <translation>铺设防护</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>防护用品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer arrived</source>
        <translation>客户到店</translation>
    </message>
    <message>
        <source>Customer did not come</source>
        <translation>客户未到</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Customer task</source>
        <translation>客户任务</translation>
    </message>
    <message>
        <source>Customer's complaint</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Customer's name</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers content ÷ customers reached by the month's calls</source>
        <translation>满意客户 ÷ 当月回访联系到的客户</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损伤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide a request</source>
        <translation>批复申请</translation>
    </message>
    <message>
        <source>Delivery days</source>
        <translation>交货天数</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Director's window</source>
        <translation>总监窗口</translation>
    </message>
    <message>
        <source>Discount ÷ labour and parts before discount</source>
        <translation>折扣 ÷ 折前工时与备件金额</translation>
    </message>
    <message>
        <source>Dismiss a sanction</source>
        <translation>撤销罚则</translation>
    </message>
    <message>
        <source>Dismiss somebody</source>
        <translation>员工离职</translation>
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
        <translation>完成职责事项</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>须重做</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>重复资料</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵</translation>
    </message>
    <message>
        <source>Drain cart</source>
        <translation>接油车</translation>
    </message>
    <message>
        <source>Drop a wished part</source>
        <translation>取消备件需求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Empty a drain cart</source>
        <translation>清空接油车</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Enter a bay</source>
        <translation>添加工位</translation>
    </message>
    <message>
        <source>Enter a bin</source>
        <translation>添加库位</translation>
    </message>
    <message>
        <source>Enter a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Enter a drain cart</source>
        <translation>添加接油车</translation>
    </message>
    <message>
        <source>Enter a part</source>
        <translation>添加备件</translation>
    </message>
    <message>
        <source>Enter a place of the rounds</source>
        <translation>登记巡查地点</translation>
    </message>
    <message>
        <source>Enter a supplier</source>
        <translation>登记供应商</translation>
    </message>
    <message>
        <source>Enter a tool</source>
        <translation>添加工具</translation>
    </message>
    <message>
        <source>Enter a vehicle</source>
        <translation>添加车辆</translation>
    </message>
    <message>
        <source>Enter results of an activity</source>
        <translation>登记活动成效</translation>
    </message>
    <message>
        <source>Enter the shift</source>
        <translation>登记当班</translation>
    </message>
    <message>
        <source>Enter what a line costs</source>
        <translation>填写项目成本</translation>
    </message>
    <message>
        <source>Entry kept</source>
        <translation>保留资料</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Explain a low margin</source>
        <translation>说明低毛利原因</translation>
    </message>
    <message>
        <source>Explain an internal use above the ceiling</source>
        <translation>说明内部领用超限原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find a tool again</source>
        <translation>寻回工具</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>查核结果</translation>
    </message>
    <message>
        <source>Finish a line</source>
        <translation>完成项目</translation>
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
        <translation>车间问题</translation>
    </message>
    <message>
        <source>Floor window</source>
        <translation>车间窗口</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由</translation>
    </message>
    <message>
        <source>From bin</source>
        <translation>原库位</translation>
    </message>
    <message>
        <source>Front-desk work</source>
        <translation>前台工作</translation>
    </message>
    <message>
        <source>Fuel (eighths)</source>
        <translation>油量（八分之）</translation>
    </message>
    <message>
        <source>General repairs settled in the month</source>
        <translation>当月结算的一般维修单数</translation>
    </message>
    <message>
        <source>Give a customer task to somebody else</source>
        <translation>改派客户任务</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>给予折扣</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>分派工作</translation>
    </message>
    <message>
        <source>Give customer tasks</source>
        <translation>下发客户任务</translation>
    </message>
    <message>
        <source>Give up a self-purchase</source>
        <translation>放弃自采</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Greeted at</source>
        <translation>招呼时间</translation>
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
        <translation>交付权限</translation>
    </message>
    <message>
        <source>Hand the car over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Hire somebody</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>权责人</translation>
    </message>
    <message>
        <source>Home bin</source>
        <translation>固定库位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Identify a part</source>
        <translation>选定备件</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Inspect an order</source>
        <translation>终检</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>交办事项</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>内部领用</translation>
    </message>
    <message>
        <source>Issue an internal-use order</source>
        <translation>内部领用出库</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>品项</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Job card handed back</source>
        <translation>派工卡已交还</translation>
    </message>
    <message>
        <source>Judge a possible withholding</source>
        <translation>对疑似截留做结论</translation>
    </message>
    <message>
        <source>Keep removed parts</source>
        <translation>存放拆车件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Labour and parts less discount, on the month's settlements</source>
        <translation>当月结算的工时与备件金额减折扣</translation>
    </message>
    <message>
        <source>Labour on the month's settlements of general repairs, before discount</source>
        <translation>当月一般维修结算的工时金额（折前）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>访客进入</translation>
    </message>
    <message>
        <source>Let a visitor out</source>
        <translation>访客离开</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Line of the order</source>
        <translation>工单项目</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>建立预约</translation>
    </message>
    <message>
        <source>Make the appointment to fit a claim part</source>
        <translation>预约安装索赔件</translation>
    </message>
    <message>
        <source>Mark as fitted</source>
        <translation>登记装用</translation>
    </message>
    <message>
        <source>Mark as not fitted after all</source>
        <translation>取消已装车标记</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Merge vehicles</source>
        <translation>合并车辆</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
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
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型/型号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Move a vehicle</source>
        <translation>移动车辆</translation>
    </message>
    <message>
        <source>Move between bins</source>
        <translation>移库位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not dispelled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <translation>旧件</translation>
    </message>
    <message>
        <source>Open a claim-part order</source>
        <translation>开立索赔订货单</translation>
    </message>
    <message>
        <source>Open a count</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>Open a possible withholding</source>
        <translation>立案调查疑似截留</translation>
    </message>
    <message>
        <source>Open a work order</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Open an internal-use order</source>
        <translation>开立内部领用单</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>Order at the supplier</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>Order from the chosen supplier</source>
        <translation>向选定供应商下单</translation>
    </message>
    <message>
        <source>Order parts</source>
        <translation>订购备件</translation>
    </message>
    <message>
        <source>Orders opened for cars that were here before ÷ orders opened</source>
        <translation>曾到店车辆的工单 ÷ 全部开单</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主</translation>
    </message>
    <message>
        <source>Owner's phone</source>
        <translation>车主电话</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>已设置 PIN 码</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>备件名称</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>备件号</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts counter window</source>
        <translation>备件柜台窗口</translation>
    </message>
    <message>
        <source>Parts on the month's settlements of general repairs, before discount</source>
        <translation>当月一般维修结算的备件金额（折前）</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Pay a deposit back</source>
        <translation>退还订金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Place of removed parts</source>
        <translation>拆车件存放处</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>登记业务活动</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>预计开工</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Post a count</source>
        <translation>盘点过账</translation>
    </message>
    <message>
        <source>Post a return</source>
        <translation>退料过账</translation>
    </message>
    <message>
        <source>Post a stock-out</source>
        <translation>出库过账</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Price an accident-car quotation</source>
        <translation>完成事故车报价</translation>
    </message>
    <message>
        <source>Price an addition</source>
        <translation>增项报价</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Promised at</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Propose a sanction</source>
        <translation>提出罚则</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>购入价</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>购入日期</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
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
        <source>Quote an order</source>
        <translation>工单报价</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation>读取消息</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receive a return</source>
        <translation>收退料实物</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Reception window</source>
        <translation>前台窗口</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>登记回访</translation>
    </message>
    <message>
        <source>Record a count</source>
        <translation>登记盘点数</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Record a grievance</source>
        <translation>登记抱怨</translation>
    </message>
    <message>
        <source>Record a talk with the customer</source>
        <translation>记录与客户沟通</translation>
    </message>
    <message>
        <source>Record a wrong part</source>
        <translation>记录误报/误订</translation>
    </message>
    <message>
        <source>Record old parts</source>
        <translation>登记旧件</translation>
    </message>
    <message>
        <source>Record what came of a call</source>
        <translation>登记联系结果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Release a reservation</source>
        <translation>取消预留</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remind a borrower</source>
        <translation>催还工具</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Repeat repairs ÷ orders opened in the month</source>
        <translation>返修 ÷ 当月开单</translation>
    </message>
    <message>
        <source>Replace a badge</source>
        <translation>换员工证</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报内容</translation>
    </message>
    <message>
        <source>Report a grievance</source>
        <translation>上报抱怨</translation>
    </message>
    <message>
        <source>Report a tool lost</source>
        <translation>报工具遗失</translation>
    </message>
    <message>
        <source>Report an addition</source>
        <translation>回报增项</translation>
    </message>
    <message>
        <source>Report the week's reception steps</source>
        <translation>上报当周接待步骤</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Request a return</source>
        <translation>申请退料</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Reserve for an order</source>
        <translation>为工单预留</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Resume an order</source>
        <translation>恢复施工</translation>
    </message>
    <message>
        <source>Retire a tool</source>
        <translation>工具报废</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>退料单</translation>
    </message>
    <message>
        <source>Reverse an issue</source>
        <translation>冲销发料</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Save a list as a file</source>
        <translation>把列表存为文件</translation>
    </message>
    <message>
        <source>Self-purchase</source>
        <translation>自采单</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Set a monthly ceiling</source>
        <translation>设定每月上限</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>设定指标</translation>
    </message>
    <message>
        <source>Set the house up</source>
        <translation>建立本店</translation>
    </message>
    <message>
        <source>Settle a compensation</source>
        <translation>赔偿结案</translation>
    </message>
    <message>
        <source>Settle a grievance</source>
        <translation>处理抱怨</translation>
    </message>
    <message>
        <source>Settle a sanction</source>
        <translation>登记罚则</translation>
    </message>
    <message>
        <source>Settle an order</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Sheet handed in</source>
        <translation>单据已交</translation>
    </message>
    <message>
        <source>Sign an accident-car quotation</source>
        <translation>签字事故车报价单</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Special tools</source>
        <translation>专用工具</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>客户状态</translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Steps given up</source>
        <translation>放弃的步骤</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Store a supplier's quote</source>
        <translation>保存供应商报价</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Suspicion of concealment</source>
        <translation>疑似瞒报</translation>
    </message>
    <message>
        <source>Switch the job</source>
        <translation>换工单</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>收取订金</translation>
    </message>
    <message>
        <source>Take a discount back</source>
        <translation>撤回折扣</translation>
    </message>
    <message>
        <source>Take a request back</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Take a tool back</source>
        <translation>工具归还</translation>
    </message>
    <message>
        <source>Take in a part order</source>
        <translation>备件订单到货入库</translation>
    </message>
    <message>
        <source>Take powers back</source>
        <translation>收回权限</translation>
    </message>
    <message>
        <source>Take somebody back</source>
        <translation>员工复职</translation>
    </message>
    <message>
        <source>Take the list's words</source>
        <translation>以清单为准</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>取车人</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The state before</source>
        <translation>先前的状态</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>新库位</translation>
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
        <translation>工具名称</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>营业额</translation>
    </message>
    <message>
        <source>Turnover after discount ÷ orders settled</source>
        <translation>折后产值 ÷ 结算单数</translation>
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
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Up to audit entry</source>
        <translation>至审计记录</translation>
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
        <translation>车辆</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已查实</translation>
    </message>
    <message>
        <source>Verify a concealment</source>
        <translation>查实隐瞒</translation>
    </message>
    <message>
        <source>Verify a correction</source>
        <translation>复查整改</translation>
    </message>
    <message>
        <source>Verify a sanction</source>
        <translation>核实罚则</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店台次</translation>
    </message>
    <message>
        <source>Wait for parts</source>
        <translation>等备件</translation>
    </message>
    <message>
        <source>Walked round at</source>
        <translation>环车时间</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Warranty ends {day}</source>
        <translation>量保到期 {day}</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>质保到期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
        <translation>话术</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>项目</translation>
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
        <translation>超额理由</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Wished parts</source>
        <translation>所需备件</translation>
    </message>
    <message>
        <source>Withdraw a return</source>
        <translation>撤回退料</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>维修工单</translation>
    </message>
    <message>
        <source>Workshop manager</source>
        <translation>车间经理</translation>
    </message>
    <message>
        <source>Workshop rounds</source>
        <translation>车间巡查</translation>
    </message>
    <message>
        <source>Write down a stranger</source>
        <translation>登记陌生人</translation>
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
        <translation>客户同意已撤回</translation>
    </message>
    <message>
        <source>accident quotation</source>
        <translation>事故车报价单</translation>
    </message>
    <message>
        <source>accident quotation below the margin</source>
        <translation>毛利未达标的事故车报价</translation>
    </message>
    <message>
        <source>accident quotation, house copy</source>
        <translation>事故车报价单（内部存查）</translation>
    </message>
    <message>
        <source>accident quotations</source>
        <translation>事故车报价</translation>
    </message>
    <message>
        <source>accident repair</source>
        <translation>事故维修</translation>
    </message>
    <message>
        <source>active customer</source>
        <translation>往来客户</translation>
    </message>
    <message>
        <source>activity planned</source>
        <translation>活动已登记</translation>
    </message>
    <message>
        <source>addition confirmed</source>
        <translation>二次增项已确认</translation>
    </message>
    <message>
        <source>addition declined</source>
        <translation>客户不同意二次增项</translation>
    </message>
    <message>
        <source>addition priced</source>
        <translation>二次增项已估价</translation>
    </message>
    <message>
        <source>addition reported</source>
        <translation>提报二次增项</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>after</source>
        <translation>折后</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>抱怨补偿</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>after-sales headquarters</source>
        <translation>售后服务总部</translation>
    </message>
    <message>
        <source>amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>appeal lodged</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>appointment agreed</source>
        <translation>已约到店</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>预约已取消</translation>
    </message>
    <message>
        <source>appointment changed</source>
        <translation>预约已更改</translation>
    </message>
    <message>
        <source>appointment kept</source>
        <translation>客户按约到店</translation>
    </message>
    <message>
        <source>appointment made</source>
        <translation>已建立预约</translation>
    </message>
    <message>
        <source>appointment missed</source>
        <translation>客户未按约到店</translation>
    </message>
    <message>
        <source>appointment to fit it made</source>
        <translation>已预约安装</translation>
    </message>
    <message>
        <source>approval asked for</source>
        <translation>已提出申请</translation>
    </message>
    <message>
        <source>approval request</source>
        <translation>审批申请</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
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
        <translation>现场</translation>
    </message>
    <message>
        <source>audit, journal and numbers</source>
        <translation>审计、日志与编号</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>authority changed</source>
        <translation>权责已更改</translation>
    </message>
    <message>
        <source>average order value</source>
        <translation>平均单价</translation>
    </message>
    <message>
        <source>back into work</source>
        <translation>恢复施工</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>已制作备份</translation>
    </message>
    <message>
        <source>badge replaced</source>
        <translation>已更换员工证</translation>
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
        <translation>升级前</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>还原前</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>belongings changed</source>
        <translation>车内物品已更改</translation>
    </message>
    <message>
        <source>below the minimum stock</source>
        <translation>低于最低库存</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>bin put up</source>
        <translation>新设库位</translation>
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
        <translation>未守承诺</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>call the customer in</source>
        <translation>通知客户回厂</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>can go out</source>
        <translation>可出库</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>car and card moved</source>
        <translation>车辆与工单一同移动</translation>
    </message>
    <message>
        <source>car delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>car moved without its card</source>
        <translation>车辆移动，工单未随车</translation>
    </message>
    <message>
        <source>card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>care product</source>
        <translation>养护用品</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>changed since it was priced</source>
        <translation>报价后有变动</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>checked by the program</source>
        <translation>由程序检查</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>已接车</translation>
    </message>
    <message>
        <source>claim part arrived</source>
        <translation>索赔件到货</translation>
    </message>
    <message>
        <source>claim part fitted</source>
        <translation>索赔件已安装</translation>
    </message>
    <message>
        <source>claim part not fitted after all</source>
        <translation>索赔件改为未安装</translation>
    </message>
    <message>
        <source>claim part ordered</source>
        <translation>索赔件已订货</translation>
    </message>
    <message>
        <source>claim part put on the visit's order</source>
        <translation>索赔件已加入本次工单</translation>
    </message>
    <message>
        <source>claim part will not come: order it anew</source>
        <translation>索赔件不会到货，须重新订货</translation>
    </message>
    <message>
        <source>claim parts and deposits</source>
        <translation>索赔订货与订金</translation>
    </message>
    <message>
        <source>claim-part order</source>
        <translation>索赔订货</translation>
    </message>
    <message>
        <source>claim-part order cancelled</source>
        <translation>索赔订货单已取消</translation>
    </message>
    <message>
        <source>claim-part order closed</source>
        <translation>索赔订货单已结案</translation>
    </message>
    <message>
        <source>claim-part order opened</source>
        <translation>已开索赔订货单</translation>
    </message>
    <message>
        <source>claim-part order sent back</source>
        <translation>索赔订货单被退回</translation>
    </message>
    <message>
        <source>claim-part order signed</source>
        <translation>索赔订货单已签字</translation>
    </message>
    <message>
        <source>claimed on this work order altogether, in yuan</source>
        <translation>本工单索赔合计（元）</translation>
    </message>
    <message>
        <source>class changed</source>
        <translation>工单类别已更改</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>clocked off</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>clocked on</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>close the claim-part order</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>collecting quotes</source>
        <translation>收集报价</translation>
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
        <translation>赔偿</translation>
    </message>
    <message>
        <source>compensation chosen</source>
        <translation>已选定赔偿方式</translation>
    </message>
    <message>
        <source>compensation due</source>
        <translation>待赔偿</translation>
    </message>
    <message>
        <source>complaint changed</source>
        <translation>客户描述已更改</translation>
    </message>
    <message>
        <source>complaint in the customer's words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>投诉与抱怨</translation>
    </message>
    <message>
        <source>concealment of a grievance verified</source>
        <translation>隐瞒抱怨已查实</translation>
    </message>
    <message>
        <source>concealment suspected</source>
        <translation>疑似隐瞒</translation>
    </message>
    <message>
        <source>concealment suspected by the program</source>
        <translation>程式提示疑似隐瞒</translation>
    </message>
    <message>
        <source>concealment verified</source>
        <translation>隐瞒已查实</translation>
    </message>
    <message>
        <source>confirmation of a sanction</source>
        <translation>罚则确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>confirmed against the person before</source>
        <translation>先前已确认笔数</translation>
    </message>
    <message>
        <source>consumable</source>
        <translation>耗材</translation>
    </message>
    <message>
        <source>content</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>content customers</source>
        <translation>回访满意率</translation>
    </message>
    <message>
        <source>content, with a suggestion</source>
        <translation>满意，有建议</translation>
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
        <translation>复查未通过</translation>
    </message>
    <message>
        <source>correction verified</source>
        <translation>复查通过</translation>
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
        <translation>盘点已取消</translation>
    </message>
    <message>
        <source>count difference</source>
        <translation>盘点差异</translation>
    </message>
    <message>
        <source>count difference report</source>
        <translation>盘点差异表</translation>
    </message>
    <message>
        <source>count opened</source>
        <translation>盘点已开立</translation>
    </message>
    <message>
        <source>count posted</source>
        <translation>盘点已过账</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已点</translation>
    </message>
    <message>
        <source>cover fitted</source>
        <translation>护套已装上</translation>
    </message>
    <message>
        <source>covers fitted</source>
        <translation>护罩已铺设</translation>
    </message>
    <message>
        <source>covers on</source>
        <translation>防护用品</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customer added</source>
        <translation>已新增客户</translation>
    </message>
    <message>
        <source>customer and car</source>
        <translation>核对人车</translation>
    </message>
    <message>
        <source>customer arrived</source>
        <translation>客户已到店</translation>
    </message>
    <message>
        <source>customer at risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>customer called</source>
        <translation>已回访客户</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>客户资料已更改</translation>
    </message>
    <message>
        <source>customer classed</source>
        <translation>客户已分类</translation>
    </message>
    <message>
        <source>customer declined</source>
        <translation>客户不要</translation>
    </message>
    <message>
        <source>customer informed</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>customer reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>customer task</source>
        <translation>客户任务</translation>
    </message>
    <message>
        <source>customer task called</source>
        <translation>客户任务已联系</translation>
    </message>
    <message>
        <source>customer task given to somebody else</source>
        <translation>客户任务已改派</translation>
    </message>
    <message>
        <source>customer tasks given</source>
        <translation>客户任务已下发</translation>
    </message>
    <message>
        <source>customer won back</source>
        <translation>已挽回客户</translation>
    </message>
    <message>
        <source>customer's signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>customer-relations clerk</source>
        <translation>客户关系专员</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customers, cars and appointments</source>
        <translation>客户、车辆与预约</translation>
    </message>
    <message>
        <source>damaged during repair</source>
        <translation>维修中损坏</translation>
    </message>
    <message>
        <source>dealership changed</source>
        <translation>经销店资料已更改</translation>
    </message>
    <message>
        <source>dealership set up</source>
        <translation>经销店已建立</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>客户不同意</translation>
    </message>
    <message>
        <source>declined by the customer</source>
        <translation>客户婉拒填写</translation>
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
        <translation>已交车</translation>
    </message>
    <message>
        <source>demerit</source>
        <translation>记过</translation>
    </message>
    <message>
        <source>deposit in yuan</source>
        <translation>订金（元）</translation>
    </message>
    <message>
        <source>deposit paid</source>
        <translation>订金已收</translation>
    </message>
    <message>
        <source>deposit paid back</source>
        <translation>订金已退还</translation>
    </message>
    <message>
        <source>deposit receipt</source>
        <translation>订金收据</translation>
    </message>
    <message>
        <source>deposit received</source>
        <translation>已收订金</translation>
    </message>
    <message>
        <source>deposit refunded</source>
        <translation>订金已退</translation>
    </message>
    <message>
        <source>deposit waived</source>
        <translation>订金已免收</translation>
    </message>
    <message>
        <source>deposits</source>
        <translation>订金</translation>
    </message>
    <message>
        <source>director</source>
        <translation>服务总监</translation>
    </message>
    <message>
        <source>director signs from, in yuan</source>
        <translation>总监加签金额（元）</translation>
    </message>
    <message>
        <source>director's figures</source>
        <translation>总监指标</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>discount above the limit</source>
        <translation>超出限额的折扣</translation>
    </message>
    <message>
        <source>discount above the weekly quota</source>
        <translation>超出每周名额的折扣</translation>
    </message>
    <message>
        <source>discount against the limit</source>
        <translation>折扣与限额</translation>
    </message>
    <message>
        <source>discount asked for</source>
        <translation>提出折扣</translation>
    </message>
    <message>
        <source>discount declined</source>
        <translation>折扣未获同意</translation>
    </message>
    <message>
        <source>discount given</source>
        <translation>给予折扣</translation>
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
        <translation>限额内的折扣</translation>
    </message>
    <message>
        <source>discounts this week</source>
        <translation>本周折扣</translation>
    </message>
    <message>
        <source>dismissal of the employee</source>
        <translation>辞退</translation>
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
        <translation>重复资料已合并</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>drain cart added</source>
        <translation>新增接油车</translation>
    </message>
    <message>
        <source>drain cart emptied</source>
        <translation>接油车已清空</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到时</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>duties done</source>
        <translation>已完成的职责</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>duty done</source>
        <translation>完成职责事项</translation>
    </message>
    <message>
        <source>end of shift</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>entries are missing at the end</source>
        <translation>末尾缺少记录</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估价单</translation>
    </message>
    <message>
        <source>estimate accepted</source>
        <translation>客户已同意估价</translation>
    </message>
    <message>
        <source>estimate made</source>
        <translation>已估价</translation>
    </message>
    <message>
        <source>estimate shown</source>
        <translation>出示估价</translation>
    </message>
    <message>
        <source>every cost entered</source>
        <translation>成本都已填写</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计到店</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>field-service technician</source>
        <translation>外出维修技师</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>finding corrected</source>
        <translation>问题已整改</translation>
    </message>
    <message>
        <source>finding recorded</source>
        <translation>登记问题</translation>
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
        <translation>第一签核</translation>
    </message>
    <message>
        <source>fit it at the visit</source>
        <translation>回厂安装</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>已装</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>floor inspection report</source>
        <translation>车间检查报告</translation>
    </message>
    <message>
        <source>foot-mat cover</source>
        <translation>脚垫</translation>
    </message>
    <message>
        <source>for a work order</source>
        <translation>工单需要</translation>
    </message>
    <message>
        <source>forgotten clock closed</source>
        <translation>补停忘关的计时</translation>
    </message>
    <message>
        <source>front-desk supervisor</source>
        <translation>前台主管</translation>
    </message>
    <message>
        <source>fuel corrected</source>
        <translation>油量已更正</translation>
    </message>
    <message>
        <source>function room</source>
        <translation>功能房间</translation>
    </message>
    <message>
        <source>general manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>general repair</source>
        <translation>一般维修</translation>
    </message>
    <message>
        <source>going back to a backup</source>
        <translation>开始还原备份</translation>
    </message>
    <message>
        <source>goods received</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>goods-in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已给予</translation>
    </message>
    <message>
        <source>greeted and asked</source>
        <translation>已招呼询问</translation>
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
        <translation>抱怨已提报上级</translation>
    </message>
    <message>
        <source>grievance closed at the desk</source>
        <translation>抱怨前台结案</translation>
    </message>
    <message>
        <source>grievance dispelled</source>
        <translation>抱怨已化解</translation>
    </message>
    <message>
        <source>grievance recorded</source>
        <translation>抱怨已登记</translation>
    </message>
    <message>
        <source>grievance reported to the superior</source>
        <translation>抱怨已上报上级</translation>
    </message>
    <message>
        <source>grievance settled by the superior</source>
        <translation>抱怨已由上级处理</translation>
    </message>
    <message>
        <source>gross margin against the line</source>
        <translation>毛利率与标准</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>hand-over accepted</source>
        <translation>接收交接</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已领料</translation>
    </message>
    <message>
        <source>handed to the workshop</source>
        <translation>移交车间</translation>
    </message>
    <message>
        <source>happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>已入职</translation>
    </message>
    <message>
        <source>in crib</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已终检</translation>
    </message>
    <message>
        <source>inspection failed</source>
        <translation>终检不合格</translation>
    </message>
    <message>
        <source>inspection passed</source>
        <translation>终检合格</translation>
    </message>
    <message>
        <source>instruction changed</source>
        <translation>维修指示已更改</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>internal use</source>
        <translation>内部领用</translation>
    </message>
    <message>
        <source>internal-use order</source>
        <translation>内部领用单</translation>
    </message>
    <message>
        <source>internal-use order cancelled</source>
        <translation>内部领用单已取消</translation>
    </message>
    <message>
        <source>internal-use order opened</source>
        <translation>内部领用单已开</translation>
    </message>
    <message>
        <source>issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>issued for internal use</source>
        <translation>内部领用出库</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件尾端丢失</translation>
    </message>
    <message>
        <source>job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>job card printed</source>
        <translation>打印派工卡</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>kept for others</source>
        <translation>他单预留</translation>
    </message>
    <message>
        <source>key customer</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>key room</source>
        <translation>关键房间</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>labour turnover</source>
        <translation>工时产值</translation>
    </message>
    <message>
        <source>large claim-part order</source>
        <translation>大金额索赔订货</translation>
    </message>
    <message>
        <source>large order</source>
        <translation>金额较大</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>left fender cover</source>
        <translation>左叶子板护罩</translation>
    </message>
    <message>
        <source>left the staff</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>letter or mail</source>
        <translation>信函或邮件</translation>
    </message>
    <message>
        <source>line added</source>
        <translation>已新增项目</translation>
    </message>
    <message>
        <source>line changed</source>
        <translation>项目已更改</translation>
    </message>
    <message>
        <source>line removed</source>
        <translation>项目已移除</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>久候</translation>
    </message>
    <message>
        <source>loss made good</source>
        <translation>丢失已赔偿</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>lost customer</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>major demerit</source>
        <translation>记大过</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>marketing director</source>
        <translation>营销总监</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>mileage corrected</source>
        <translation>里程已更正</translation>
    </message>
    <message>
        <source>misordered</source>
        <translation>误订</translation>
    </message>
    <message>
        <source>misreported</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>missed in quotation</source>
        <translation>报价漏报</translation>
    </message>
    <message>
        <source>missing to the line</source>
        <translation>距标准还差</translation>
    </message>
    <message>
        <source>mixing room</source>
        <translation>调漆室</translation>
    </message>
    <message>
        <source>mobile payment</source>
        <translation>移动支付</translation>
    </message>
    <message>
        <source>monthly account</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>monthly ceiling set</source>
        <translation>已设每月上限</translation>
    </message>
    <message>
        <source>moved between bins</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>net turnover</source>
        <translation>折后产值</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no amount set: the director signs every claim part</source>
        <translation>未设金额：每笔均须总监签字</translation>
    </message>
    <message>
        <source>no deposit because</source>
        <translation>免收订金原因</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>尚无实绩</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>无意愿</translation>
    </message>
    <message>
        <source>no need recorded</source>
        <translation>无需求记录</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>未设指标</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>non-essential entrance</source>
        <translation>非必要入口</translation>
    </message>
    <message>
        <source>none removed</source>
        <translation>无旧件</translation>
    </message>
    <message>
        <source>not concealed</source>
        <translation>没有隐瞒</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>待前台确认</translation>
    </message>
    <message>
        <source>not content</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>not dispelled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>不在目录中</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not priced yet</source>
        <translation>尚未报价</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
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
        <translation>未承诺</translation>
    </message>
    <message>
        <source>notice read</source>
        <translation>读取消息</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>发出消息</translation>
    </message>
    <message>
        <source>number out of use</source>
        <translation>号码停用</translation>
    </message>
    <message>
        <source>occasional customer</source>
        <translation>偶尔到店</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>机油</translation>
    </message>
    <message>
        <source>oil filter</source>
        <translation>机油格</translation>
    </message>
    <message>
        <source>old parts</source>
        <translation>旧件处理</translation>
    </message>
    <message>
        <source>old parts cleared</source>
        <translation>清走旧件</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>进度正常</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>借出中</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>open claim parts</source>
        <translation>未结索赔件</translation>
    </message>
    <message>
        <source>opened and compared row by row</source>
        <translation>已打开并逐行比对</translation>
    </message>
    <message>
        <source>opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>order archived</source>
        <translation>工单已归档</translation>
    </message>
    <message>
        <source>order at the customer</source>
        <translation>工单待客户确认</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>工单已取消</translation>
    </message>
    <message>
        <source>order dispatched</source>
        <translation>工单已派工</translation>
    </message>
    <message>
        <source>order finished</source>
        <translation>工单已完工</translation>
    </message>
    <message>
        <source>order not started</source>
        <translation>工单未开工</translation>
    </message>
    <message>
        <source>order opened</source>
        <translation>已开单</translation>
    </message>
    <message>
        <source>order settled</source>
        <translation>工单已结算</translation>
    </message>
    <message>
        <source>order stands still</source>
        <translation>工单暂停</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已订货</translation>
    </message>
    <message>
        <source>ordered goods received</source>
        <translation>订货已到</translation>
    </message>
    <message>
        <source>orders settled</source>
        <translation>结算单数</translation>
    </message>
    <message>
        <source>original price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>other job</source>
        <translation>换做他车</translation>
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
        <translation>喷漆</translation>
    </message>
    <message>
        <source>paint booth</source>
        <translation>烤漆房</translation>
    </message>
    <message>
        <source>paint rack</source>
        <translation>喷漆架</translation>
    </message>
    <message>
        <source>paint shop</source>
        <translation>喷漆区</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>停车区</translation>
    </message>
    <message>
        <source>part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>part added</source>
        <translation>新增备件</translation>
    </message>
    <message>
        <source>part changed</source>
        <translation>修改备件</translation>
    </message>
    <message>
        <source>part fitted</source>
        <translation>已装车</translation>
    </message>
    <message>
        <source>part identified</source>
        <translation>备件已选定</translation>
    </message>
    <message>
        <source>part is on its way</source>
        <translation>备件在途</translation>
    </message>
    <message>
        <source>part names clear</source>
        <translation>备件名称清楚</translation>
    </message>
    <message>
        <source>part not fitted after all</source>
        <translation>已装车标记取消</translation>
    </message>
    <message>
        <source>part order</source>
        <translation>备件订货单</translation>
    </message>
    <message>
        <source>part order cancelled</source>
        <translation>订货单已取消</translation>
    </message>
    <message>
        <source>partly received</source>
        <translation>部分到货</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>parts and stock</source>
        <translation>备件与库存</translation>
    </message>
    <message>
        <source>parts counter</source>
        <translation>备件库</translation>
    </message>
    <message>
        <source>parts counter clerk</source>
        <translation>备件员</translation>
    </message>
    <message>
        <source>parts counter orders it</source>
        <translation>待备件订货</translation>
    </message>
    <message>
        <source>parts handed over</source>
        <translation>已领料</translation>
    </message>
    <message>
        <source>parts manager</source>
        <translation>备件经理</translation>
    </message>
    <message>
        <source>parts ordered</source>
        <translation>备件已订货</translation>
    </message>
    <message>
        <source>parts reserved</source>
        <translation>备件已保留</translation>
    </message>
    <message>
        <source>parts return</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>parts turnover</source>
        <translation>备件产值</translation>
    </message>
    <message>
        <source>pay the deposit back</source>
        <translation>退还订金</translation>
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
        <translation>个人</translation>
    </message>
    <message>
        <source>person concerned</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>电话反映</translation>
    </message>
    <message>
        <source>physically received</source>
        <translation>实物已收</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>新增地点</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>更改地点</translation>
    </message>
    <message>
        <source>place of the removed parts</source>
        <translation>拆车件存放处</translation>
    </message>
    <message>
        <source>point answered</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>possible withholding</source>
        <translation>疑似截留</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>powers handed over</source>
        <translation>权限已交付</translation>
    </message>
    <message>
        <source>powers taken back</source>
        <translation>权限已收回</translation>
    </message>
    <message>
        <source>price each in yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>printed papers</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>promised time changed</source>
        <translation>预计交车时间已更改</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>准时交车率</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>促销活动</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>proposed deposit in yuan</source>
        <translation>建议订金（元）</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>quotation priced</source>
        <translation>报价完成</translation>
    </message>
    <message>
        <source>quotation sent back</source>
        <translation>报价被退回</translation>
    </message>
    <message>
        <source>quotation signed</source>
        <translation>报价已签字</translation>
    </message>
    <message>
        <source>quote stored</source>
        <translation>报价已保存</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>已估价</translation>
    </message>
    <message>
        <source>read through, not restored</source>
        <translation>已通读，未试还原</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>reason for the low margin written</source>
        <translation>已填写低毛利原因</translation>
    </message>
    <message>
        <source>reason given</source>
        <translation>理由已填</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>reason written by</source>
        <translation>原因填写人</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>reception step</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>reception steps changed</source>
        <translation>接待步骤已调整</translation>
    </message>
    <message>
        <source>reception steps reported</source>
        <translation>已上报接待步骤</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>recorded with name and time</source>
        <translation>记录姓名与时间</translation>
    </message>
    <message>
        <source>refund voucher</source>
        <translation>退款凭单</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>阻挡</translation>
    </message>
    <message>
        <source>refused when broken</source>
        <translation>违反即阻挡</translation>
    </message>
    <message>
        <source>regular customer</source>
        <translation>老客户</translation>
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
        <translation>维修</translation>
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
        <translation>已补购</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已提报</translation>
    </message>
    <message>
        <source>reported to the superior</source>
        <translation>上报主管</translation>
    </message>
    <message>
        <source>reprinted</source>
        <translation>已补打</translation>
    </message>
    <message>
        <source>request for the signature taken back</source>
        <translation>签字请求已收回</translation>
    </message>
    <message>
        <source>request taken back</source>
        <translation>申请已撤回</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>requests and signatures</source>
        <translation>审批申请与签核</translation>
    </message>
    <message>
        <source>reservation released</source>
        <translation>已解除保留</translation>
    </message>
    <message>
        <source>restored and compared</source>
        <translation>已还原并比对</translation>
    </message>
    <message>
        <source>results of the activity entered</source>
        <translation>活动成效已登记</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已报废</translation>
    </message>
    <message>
        <source>return from an order</source>
        <translation>工单退料</translation>
    </message>
    <message>
        <source>return posted</source>
        <translation>已退库</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>退料实物已收</translation>
    </message>
    <message>
        <source>return requested</source>
        <translation>已申请退料</translation>
    </message>
    <message>
        <source>return slip</source>
        <translation>退料单</translation>
    </message>
    <message>
        <source>return to stock</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>return withdrawn</source>
        <translation>退料已撤回</translation>
    </message>
    <message>
        <source>returned in system</source>
        <translation>系统已退库</translation>
    </message>
    <message>
        <source>returned to the customer</source>
        <translation>交还客户</translation>
    </message>
    <message>
        <source>returned to the manufacturer</source>
        <translation>索赔退厂</translation>
    </message>
    <message>
        <source>returning customers</source>
        <translation>回店率</translation>
    </message>
    <message>
        <source>right fender cover</source>
        <translation>右叶子板护罩</translation>
    </message>
    <message>
        <source>round begun</source>
        <translation>开始巡查</translation>
    </message>
    <message>
        <source>round finished</source>
        <translation>完成巡查</translation>
    </message>
    <message>
        <source>rounds, findings and visitors</source>
        <translation>巡检、发现与访客</translation>
    </message>
    <message>
        <source>rule value</source>
        <translation>规则参数</translation>
    </message>
    <message>
        <source>rule value changed</source>
        <translation>修改规则参数</translation>
    </message>
    <message>
        <source>safety department</source>
        <translation>安全管理部</translation>
    </message>
    <message>
        <source>said at the desk</source>
        <translation>当面反映</translation>
    </message>
    <message>
        <source>same model</source>
        <translation>相同型号</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>sanction confirmed</source>
        <translation>罚则已确认</translation>
    </message>
    <message>
        <source>sanction dismissed</source>
        <translation>罚则已撤销</translation>
    </message>
    <message>
        <source>sanction is proposed</source>
        <translation>提出罚则</translation>
    </message>
    <message>
        <source>sanction proposed</source>
        <translation>提出罚则</translation>
    </message>
    <message>
        <source>sanction record</source>
        <translation>罚则记录</translation>
    </message>
    <message>
        <source>sanction settled</source>
        <translation>罚则已登记</translation>
    </message>
    <message>
        <source>sanction verified</source>
        <translation>罚则已核实</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>sanctions of a month</source>
        <translation>罚则月报</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>satisfaction survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>seat cover</source>
        <translation>座套</translation>
    </message>
    <message>
        <source>self-purchase</source>
        <translation>自采</translation>
    </message>
    <message>
        <source>self-purchase begun</source>
        <translation>自采已开始</translation>
    </message>
    <message>
        <source>self-purchase cancelled</source>
        <translation>自采已放弃</translation>
    </message>
    <message>
        <source>self-purchase ordered</source>
        <translation>自采已订货</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>sent back: ask again</source>
        <translation>被退回，重新请签</translation>
    </message>
    <message>
        <source>service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>service director</source>
        <translation>服务总监</translation>
    </message>
    <message>
        <source>service director signs</source>
        <translation>待服务总监签字</translation>
    </message>
    <message>
        <source>service due</source>
        <translation>到期保养</translation>
    </message>
    <message>
        <source>service owed</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>settled by the superior</source>
        <translation>上级已处理</translation>
    </message>
    <message>
        <source>settlement and delivery</source>
        <translation>结算交车</translation>
    </message>
    <message>
        <source>settlement sheet</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>shift ended</source>
        <translation>班次已结束</translation>
    </message>
    <message>
        <source>shift entered</source>
        <translation>登记当班</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>signature withdrawn</source>
        <translation>签核已作废</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>signed by the workshop manager</source>
        <translation>车间经理已签</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>slightly behind</source>
        <translation>稍微落后</translation>
    </message>
    <message>
        <source>special tools</source>
        <translation>专用工具</translation>
    </message>
    <message>
        <source>special tools and loans</source>
        <translation>专用工具与借出</translation>
    </message>
    <message>
        <source>staff and deputies</source>
        <translation>员工与代理</translation>
    </message>
    <message>
        <source>staff entry changed</source>
        <translation>员工资料已更改</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开工</translation>
    </message>
    <message>
        <source>steering-wheel cover</source>
        <translation>方向盘套</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>step late</source>
        <translation>迟做</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>stock and its ledger</source>
        <translation>库存与库存异动</translation>
    </message>
    <message>
        <source>stock short</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>stock-out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>stock-out posted</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>stock-out reversed</source>
        <translation>出库已冲销</translation>
    </message>
    <message>
        <source>stocked out</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>stranger seen</source>
        <translation>见到陌生人</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>supplier added</source>
        <translation>已新增供应商</translation>
    </message>
    <message>
        <source>supplier changed</source>
        <translation>供应商已修改</translation>
    </message>
    <message>
        <source>suppliers and orders of parts</source>
        <translation>供应商与备件订货</translation>
    </message>
    <message>
        <source>suspicion of concealment cleared</source>
        <translation>隐瞒嫌疑已排除</translation>
    </message>
    <message>
        <source>take the deposit</source>
        <translation>收取订金</translation>
    </message>
    <message>
        <source>taken back on the staff</source>
        <translation>已复职</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>减收</translation>
    </message>
    <message>
        <source>talk to the customer</source>
        <translation>与客户沟通</translation>
    </message>
    <message>
        <source>talk with the customer</source>
        <translation>与客户沟通</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>指标已设定</translation>
    </message>
    <message>
        <source>target taken back</source>
        <translation>指标已撤回</translation>
    </message>
    <message>
        <source>targets, tasks and grievances</source>
        <translation>目标、任务与抱怨</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>项目完成</translation>
    </message>
    <message>
        <source>task given to a technician</source>
        <translation>项目指派技师</translation>
    </message>
    <message>
        <source>team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>technical department</source>
        <translation>技术部</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>维修技师</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信反映</translation>
    </message>
    <message>
        <source>the bill has changed since</source>
        <translation>账单已变动</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <translation>已告知客户内容</translation>
    </message>
    <message>
        <source>the entry does not stand where it was written</source>
        <translation>这条记录不在当初写入的位置</translation>
    </message>
    <message>
        <source>the entry is another one than this PC or a paper remembers</source>
        <translation>这条记录与本机或单据上记下的不同</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>这条记录不见了</translation>
    </message>
    <message>
        <source>the entry was put in past the program</source>
        <translation>这条记录是绕过本程序加进来的</translation>
    </message>
    <message>
        <source>the entry was sealed by somebody who does not have the key</source>
        <translation>这条记录由没有密钥的人封存</translation>
    </message>
    <message>
        <source>the entry, or what it changed, is not what was written down</source>
        <translation>这条记录或其变更内容与当初写下的不同</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>经销店</translation>
    </message>
    <message>
        <source>the quotation has changed since</source>
        <translation>报价之后有变动</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>three-supplier comparison</source>
        <translation>三家价格对比</translation>
    </message>
    <message>
        <source>through the manufacturer</source>
        <translation>经由厂家</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>to be identified</source>
        <translation>待选定备件</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>数量过多</translation>
    </message>
    <message>
        <source>tool entered</source>
        <translation>已登记工具</translation>
    </message>
    <message>
        <source>tool found again</source>
        <translation>工具已找回</translation>
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
        <translation>专用工具借出登记</translation>
    </message>
    <message>
        <source>tool loan slip</source>
        <translation>工具借出单</translation>
    </message>
    <message>
        <source>tool record changed</source>
        <translation>工具资料已更改</translation>
    </message>
    <message>
        <source>tool reported lost</source>
        <translation>工具已报丢失</translation>
    </message>
    <message>
        <source>tool retired</source>
        <translation>工具已报废</translation>
    </message>
    <message>
        <source>tool returned</source>
        <translation>工具已归还</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>use above the ceiling explained</source>
        <translation>超上限领用已说明</translation>
    </message>
    <message>
        <source>used oil filter put on a drain cart</source>
        <translation>用过的机油格放上接油车</translation>
    </message>
    <message>
        <source>using department</source>
        <translation>用人部门</translation>
    </message>
    <message>
        <source>values of the rulebook</source>
        <translation>规则参数</translation>
    </message>
    <message>
        <source>vehicle added</source>
        <translation>已新增车辆</translation>
    </message>
    <message>
        <source>vehicle changed</source>
        <translation>车辆资料已更改</translation>
    </message>
    <message>
        <source>vehicle has a new owner</source>
        <translation>车辆已过户</translation>
    </message>
    <message>
        <source>vehicle sales</source>
        <translation>整车销售</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>verification of a sanction</source>
        <translation>罚则核实</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>visitor ignored</source>
        <translation>访客无人理会</translation>
    </message>
    <message>
        <source>visitor left</source>
        <translation>访客离开</translation>
    </message>
    <message>
        <source>visitor let in</source>
        <translation>访客进入</translation>
    </message>
    <message>
        <source>visitor slip</source>
        <translation>访客单</translation>
    </message>
    <message>
        <source>waiting for a bay</source>
        <translation>等工位</translation>
    </message>
    <message>
        <source>waiting for a part</source>
        <translation>等待备件</translation>
    </message>
    <message>
        <source>waiting for an approval</source>
        <translation>等审批</translation>
    </message>
    <message>
        <source>waiting for confirmation</source>
        <translation>待确认增项</translation>
    </message>
    <message>
        <source>waiting for parts</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>waiting for signature</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>等客户答复</translation>
    </message>
    <message>
        <source>waiver is being decided</source>
        <translation>免收订金审批中</translation>
    </message>
    <message>
        <source>waiver of a deposit</source>
        <translation>免收订金</translation>
    </message>
    <message>
        <source>waiver of the deposit asked for</source>
        <translation>已申请免收订金</translation>
    </message>
    <message>
        <source>walk-round changed</source>
        <translation>环车检查已更改</translation>
    </message>
    <message>
        <source>walk-round check</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>质保</translation>
    </message>
    <message>
        <source>warranty ending</source>
        <translation>量保将到期</translation>
    </message>
    <message>
        <source>wash</source>
        <translation>洗车区</translation>
    </message>
    <message>
        <source>wear part</source>
        <translation>易损件</translation>
    </message>
    <message>
        <source>went back to a backup</source>
        <translation>已还原备份</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>why above the quota</source>
        <translation>超额原因</translation>
    </message>
    <message>
        <source>wished part dropped</source>
        <translation>备件需求已取消</translation>
    </message>
    <message>
        <source>with the superior</source>
        <translation>在上级</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withholding judged</source>
        <translation>截留调查结论</translation>
    </message>
    <message>
        <source>withholding verified</source>
        <translation>查实截留</translation>
    </message>
    <message>
        <source>work finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>work orders and payments</source>
        <translation>工单与付款</translation>
    </message>
    <message>
        <source>work started</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>worked out and shown</source>
        <translation>计算并显示</translation>
    </message>
    <message>
        <source>workshop manager</source>
        <translation>车间经理</translation>
    </message>
    <message>
        <source>workshop manager signs</source>
        <translation>待车间经理签字</translation>
    </message>
    <message>
        <source>workshop round</source>
        <translation>车间巡查</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 码错误</translation>
    </message>
    <message>
        <source>wrong part</source>
        <translation>领错料</translation>
    </message>
    <message>
        <source>wrong part recorded</source>
        <translation>误报/误订已记录</translation>
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
