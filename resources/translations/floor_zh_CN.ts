<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Floor</name>
    <message>
        <source>+{n} h</source>
        <translation>+{n} 工时</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>缺备件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Addition asked</source>
        <translation>待确认增项</translation>
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
        <translation>已立案调查；备件由 {person} 领走</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>已出库未领</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the crib right after use.</source>
        <translation>用完即还。</translation>
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
        <translation>{bay} 号工位</translation>
    </message>
    <message>
        <source>Bay {bay} is free {start}, done {end}, in time</source>
        <translation>{bay} 号工位 {start} 空出，{end} 可完工，来得及</translation>
    </message>
    <message>
        <source>Bay {bay} is free {start}, done {end}, too late</source>
        <translation>{bay} 号工位 {start} 空出，{end} 才完工，会晚交</translation>
    </message>
    <message>
        <source>Bay · technician</source>
        <translation>工位 · 技师</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Before the car is done</source>
        <translation>完工前检查</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Car is done</source>
        <translation>整车完工</translation>
    </message>
    <message>
        <source>Car waits for it</source>
        <translation>停工待料</translation>
    </message>
    <message>
        <source>Car: {car} · card: {card}</source>
        <translation>车辆：{car} · 工单：{card}</translation>
    </message>
    <message>
        <source>Card is not with {plate}</source>
        <translation>{plate} 工单未随车</translation>
    </message>
    <message>
        <source>Cars come here when the customer has signed the estimate.</source>
        <translation>客户签认估价后，车辆会出现在这里。</translation>
    </message>
    <message>
        <source>Cars come here when their work is done.</source>
        <translation>完工的车辆会出现在这里。</translation>
    </message>
    <message>
        <source>Carts and bays</source>
        <translation>接油车与工位</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>换到这一项</translation>
    </message>
    <message>
        <source>Checks before start</source>
        <translation>开工前检查</translation>
    </message>
    <message>
        <source>Choose it in the list, or put it down as not in the catalogue.</source>
        <translation>请在列表中选择，或记为“不在目录中”。</translation>
    </message>
    <message>
        <source>Choose the order whose old parts are gone</source>
        <translation>请选择已清走旧件的工单</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>条款 {id}</translation>
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
        <translation>计时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close a forgotten clock</source>
        <translation>补停忘关的计时</translation>
    </message>
    <message>
        <source>Close the clock</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>全部核对</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>待客户确认</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Differ, work goes on</source>
        <translation>有差异（施工中）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
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
        <translation>接油车与工位</translation>
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
        <translation>登记当班</translation>
    </message>
    <message>
        <source>Evidence or explanation</source>
        <translation>证据或说明</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Fender covers, left and right</source>
        <translation>叶子板护罩（左、右）</translation>
    </message>
    <message>
        <source>Final inspection</source>
        <translation>终检</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Finding {number} is recorded</source>
        <translation>已登记问题 {number}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>建议派此</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>已装好</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>Floor board</source>
        <translation>车间看板</translation>
    </message>
    <message>
        <source>Floor findings</source>
        <translation>车间问题</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>提报</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>转派</translation>
    </message>
    <message>
        <source>Give the task to</source>
        <translation>把任务转派给</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>How much is missing</source>
        <translation>缺少数量</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>调查事项</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>终检</translation>
    </message>
    <message>
        <source>Inspection found</source>
        <translation>终检发现</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Inspection report {first} – {last}</source>
        <translation>检查报告 {first} – {last}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已领</translation>
    </message>
    <message>
        <source>Issued and fitted</source>
        <translation>领用与装车</translation>
    </message>
    <message>
        <source>Issued lines</source>
        <translation>领料笔数</translation>
    </message>
    <message>
        <source>Issued parts fitted or brought back</source>
        <translation>已领备件装车或退回</translation>
    </message>
    <message>
        <source>Issued parts that are neither fitted nor back</source>
        <translation>已领而未装也未退的备件</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>工单作业</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Job card with the car</source>
        <translation>派工卡随车</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>将晚</translation>
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
        <translation>缺少的备件</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移车</translation>
    </message>
    <message>
        <source>New bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>New drain cart</source>
        <translation>新增接油车</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新增地点</translation>
    </message>
    <message>
        <source>No bay</source>
        <translation>未排工位</translation>
    </message>
    <message>
        <source>No bay is free for it.</source>
        <translation>目前没有可用工位。</translation>
    </message>
    <message>
        <source>No bays yet. The workshop manager adds them here.</source>
        <translation>还没有工位，由车间经理在此新增。</translation>
    </message>
    <message>
        <source>No car on the floor fits “{text}”.</source>
        <translation>车间内找不到“{text}”。</translation>
    </message>
    <message>
        <source>No car waits for a bay</source>
        <translation>没有待派工车辆</translation>
    </message>
    <message>
        <source>No car waits for inspection</source>
        <translation>没有待检验车辆</translation>
    </message>
    <message>
        <source>No drain carts yet. The workshop manager adds them here.</source>
        <translation>还没有接油车，由车间经理在此新增。</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>尚无调查事项</translation>
    </message>
    <message>
        <source>No old parts lie on the floor</source>
        <translation>车间没有旧件</translation>
    </message>
    <message>
        <source>No part is chosen for “{text}”.</source>
        <translation>“{text}”还没有选定备件。</translation>
    </message>
    <message>
        <source>No parts</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>No parts on this order.</source>
        <translation>本工单没有备件。</translation>
    </message>
    <message>
        <source>No parts were issued in the last month</source>
        <translation>最近一个月没有领料</translation>
    </message>
    <message>
        <source>No places yet: points about rooms are then asked once for the whole floor.</source>
        <translation>尚未登记地点：有关房间的项目只对整个车间检查一次。</translation>
    </message>
    <message>
        <source>No round was walked so far</source>
        <translation>目前没有巡查记录</translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>没有未完成的项目</translation>
    </message>
    <message>
        <source>No technicians on the staff yet</source>
        <translation>还没有维修技师</translation>
    </message>
    <message>
        <source>No tool is out</source>
        <translation>没有借出的工具</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Nobody is entered for today yet.</source>
        <translation>今天尚未登记当班负责人。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未领料</translation>
    </message>
    <message>
        <source>Not fitted</source>
        <translation>未装车</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Not in the car: take the tick back</source>
        <translation>其实未装车：取消标记</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>不在目录中</translation>
    </message>
    <message>
        <source>Not in the catalogue: to be identified</source>
        <translation>不在目录中：待选定备件</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Not this part</source>
        <translation>不要这个备件</translation>
    </message>
    <message>
        <source>Nothing found beyond the order.</source>
        <translation>没有工单以外的发现。</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Nothing to see to just now.</source>
        <translation>目前没有待处理事项。</translation>
    </message>
    <message>
        <source>Oil drain carts</source>
        <translation>接油车</translation>
    </message>
    <message>
        <source>Old oil filter</source>
        <translation>旧机油格</translation>
    </message>
    <message>
        <source>Old oil filter lies on</source>
        <translation>旧机油格放在</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Old parts of {plate}</source>
        <translation>{plate} 的旧件</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>计时合计</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>立案调查</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Or open a car on the board. The card travels with the car.</source>
        <translation>也可以从看板打开。派工卡随车走。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Orders of the last month</source>
        <translation>最近一个月的工单</translation>
    </message>
    <message>
        <source>Out since {out}, due back {due}</source>
        <translation>{out} 借出，{due} 前归还</translation>
    </message>
    <message>
        <source>Overdue: back to the crib now. Delivery of the car is not held up.</source>
        <translation>已逾期：请立刻归还工具室。不影响交车。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Part is here</source>
        <translation>备件到了</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts balance</source>
        <translation>领用核对</translation>
    </message>
    <message>
        <source>Parts to add</source>
        <translation>需要的备件</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>检验合格</translation>
    </message>
    <message>
        <source>Past rounds</source>
        <translation>历次巡查</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>相关人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place of car and card</source>
        <translation>车辆与工单位置</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>排定</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺交车</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put it down as a wish</source>
        <translation>记为备件需求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record finding</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催还</translation>
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
        <translation>拆车件存放处</translation>
    </message>
    <message>
        <source>Removed parts lie in {place}</source>
        <translation>拆车件存放在 {place}</translation>
    </message>
    <message>
        <source>Repeat repair: {what}</source>
        <translation>返修：{what}</translation>
    </message>
    <message>
        <source>Report a finding</source>
        <translation>提报增项</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rooms and racks</source>
        <translation>房间与喷漆架</translation>
    </message>
    <message>
        <source>Rooms, entrances and racks on the rounds</source>
        <translation>巡查的房间、入口与喷漆架</translation>
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
        <translation>存为电子表格</translation>
    </message>
    <message>
        <source>Scan a job card</source>
        <translation>请扫描派工卡</translation>
    </message>
    <message>
        <source>Scan job card, tool or badge, or type plate or order number</source>
        <translation>扫描派工卡、工具、员工证，或输入车牌、工单号</translation>
    </message>
    <message>
        <source>Scan the card that lies in the car, then press again.</source>
        <translation>请扫描随车的派工卡，再按一次。</translation>
    </message>
    <message>
        <source>Scan the card that lies in this car; then the badge, to clock on or off.</source>
        <translation>扫描随车的派工卡，再刷员工证即可开始或停止计时。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Second-round addition</source>
        <translation>二次增项</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Special tools out</source>
        <translation>借出的专用工具</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准工时</translation>
    </message>
    <message>
        <source>Standard done</source>
        <translation>完成标准工时</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>施工项目</translation>
    </message>
    <message>
        <source>Task to add</source>
        <translation>增加的项目</translation>
    </message>
    <message>
        <source>Task {n}</source>
        <translation>第 {n} 项</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>施工项目</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>项目完成</translation>
    </message>
    <message>
        <source>Tasks; tick what must be done again</source>
        <translation>施工项目（勾选需重做者）</translation>
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
        <source>Tell the front desk</source>
        <translation>送服务顾问</translation>
    </message>
    <message>
        <source>The car goes to</source>
        <translation>车辆移到</translation>
    </message>
    <message>
        <source>The card of this car was scanned.</source>
        <translation>已扫描本车派工卡。</translation>
    </message>
    <message>
        <source>The clock of {technician} is closed at {n} min</source>
        <translation>{technician} 的计时已停在 {n} 分钟</translation>
    </message>
    <message>
        <source>The front desk has the finding on {order}</source>
        <translation>{order} 的增项已送前台</translation>
    </message>
    <message>
        <source>The heads of the floor, parts and quality compare here</source>
        <translation>由车间、备件与品管主管在此核对</translation>
    </message>
    <message>
        <source>The job card of this car has not been scanned.</source>
        <translation>尚未扫描本车的派工卡。</translation>
    </message>
    <message>
        <source>The old parts of {order} are off the floor</source>
        <translation>{order} 的旧件已清走</translation>
    </message>
    <message>
        <source>The order is finished since {time}.</source>
        <translation>工单已于 {time} 完工。</translation>
    </message>
    <message>
        <source>The part in your words</source>
        <translation>用自己的话写明备件</translation>
    </message>
    <message>
        <source>The place is on the rounds</source>
        <translation>已列入巡查</translation>
    </message>
    <message>
        <source>The reminder stands beside the tool for {person} to see, with your name and the time.</source>
        <translation>提醒会连同您的姓名和时间显示在工具旁，{person} 看得到。</translation>
    </message>
    <message>
        <source>The round is finished; the day's duty is done</source>
        <translation>巡查完成，今天的事项已办</translation>
    </message>
    <message>
        <source>The shift ended {time}.</source>
        <translation>班次已于 {time} 结束。</translation>
    </message>
    <message>
        <source>They are on now, confirm</source>
        <translation>已铺好，确认</translation>
    </message>
    <message>
        <source>They go</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>They lie</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>This code belongs to the parts counter.</source>
        <translation>这个条码属于备件库。</translation>
    </message>
    <message>
        <source>Three-piece set: seat, wheel, mat</source>
        <translation>三件套：座套、方向盘套、脚垫</translation>
    </message>
    <message>
        <source>Tick when it is in the car</source>
        <translation>装车后点选</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To bay {bay} · {technician}</source>
        <translation>派到 {bay} 号工位 · {technician}</translation>
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
        <translation>待选定备件</translation>
    </message>
    <message>
        <source>To be inspected</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>To be started</source>
        <translation>待开工</translation>
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
        <translation>待开工</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待复查</translation>
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
        <translation>工具未还 · {person}</translation>
    </message>
    <message>
        <source>Tool, person, plate or order</source>
        <translation>工具、人员、车牌或单号</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools are lent at the parts counter, or here by scan.</source>
        <translation>工具在备件柜台借出，或在这里扫描借出。</translation>
    </message>
    <message>
        <source>Tools out: {n}</source>
        <translation>借出工具：{n}</translation>
    </message>
    <message>
        <source>Verified: the program proposes dismissal, which takes two signatures (R2.2.3c).</source>
        <translation>一经查实，系统建议开除，须两人签字（R2.2.3c）。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>复查通过</translation>
    </message>
    <message>
        <source>Visitor · {name}</source>
        <translation>访客·{name}</translation>
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
        <translation>挂墙模式</translation>
    </message>
    <message>
        <source>Wall of the floor; Esc ends it</source>
        <translation>车间挂墙看板，按 Esc 结束</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>查到的情况</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体位置</translation>
    </message>
    <message>
        <source>Who leads today</source>
        <translation>今天的当班负责人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With {advisor}, {since}</source>
        <translation>已送服务顾问 {advisor}，{since}</translation>
    </message>
    <message>
        <source>Withholding verified</source>
        <translation>查实截留</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>施工内容</translation>
    </message>
    <message>
        <source>Work on {order} has started; parts may be collected</source>
        <translation>{order} 已开工，可以领料</translation>
    </message>
    <message>
        <source>Work really ended</source>
        <translation>实际停工时间</translation>
    </message>
    <message>
        <source>Worked on by</source>
        <translation>施工技师</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>当前施工</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>You worked on this car; somebody else should inspect it.</source>
        <translation>你参与过这辆车的施工，应由他人检验。</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>如现状</translation>
    </message>
    <message>
        <source>car: {car}, card: {card}</source>
        <translation>车辆：{car}，工单：{card}</translation>
    </message>
    <message>
        <source>concerned: {who}</source>
        <translation>相关人：{who}</translation>
    </message>
    <message>
        <source>corrected by {who}, {when}: {how}</source>
        <translation>{who} 于 {when} 整改：{how}</translation>
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
        <translation>{n} 项问题</translation>
    </message>
    <message>
        <source>first responsible: {who}</source>
        <translation>第一责任人：{who}</translation>
    </message>
    <message>
        <source>found by {who}, {when}</source>
        <translation>{who} 发现，{when}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
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
        <translation>尚无清空记录</translation>
    </message>
    <message>
        <source>no technician yet</source>
        <translation>未派技师</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not fitted yet</source>
        <translation>尚未铺设</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not on clock</source>
        <translation>未计时</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>on a drain cart</source>
        <translation>已放接油车</translation>
    </message>
    <message>
        <source>on clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>repeat repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>should be out: {late}</source>
        <translation>应已离开：{late}</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>其他地点</translation>
    </message>
    <message>
        <source>to be corrected by {when}</source>
        <translation>整改期限 {when}</translation>
    </message>
    <message>
        <source>verified by {who}, {when}</source>
        <translation>{who} 复查，{when}</translation>
    </message>
    <message>
        <source>{cart} holds {n} filters</source>
        <translation>{cart} 有 {n} 个机油格</translation>
    </message>
    <message>
        <source>{cart} holds {n} filters: empty it now</source>
        <translation>{cart} 已有 {n} 个机油格，请立即清空</translation>
    </message>
    <message>
        <source>{cart} is empty again</source>
        <translation>{cart} 已清空</translation>
    </message>
    <message>
        <source>{count} used oil filters</source>
        <translation>{count} 个旧机油格</translation>
    </message>
    <message>
        <source>{count}: empty now</source>
        <translation>{count}，请立即清空</translation>
    </message>
    <message>
        <source>{day} · {n} on the clock · {hours} in all</source>
        <translation>{day} · {n} 人计时中 · 合计 {hours}</translation>
    </message>
    <message>
        <source>{lines} issued lines compared; {n} new incidents</source>
        <translation>已核对 {lines} 笔领料，新增 {n} 件异常</translation>
    </message>
    <message>
        <source>{manager} and {leader} lead today</source>
        <translation>今天由 {manager} 与 {leader} 负责</translation>
    </message>
    <message>
        <source>{name} has left the workshop</source>
        <translation>{name} 已离开车间</translation>
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
        <translation>{n} 辆 · {h} 工时</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 工时</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} 公里</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message>
        <source>{n} of {all} fitted</source>
        <translation>{all} 项中 {n} 项已装车</translation>
    </message>
    <message>
        <source>{n} of {all} passed</source>
        <translation>{all} 项中 {n} 项通过</translation>
    </message>
    <message>
        <source>{n} of {all} points</source>
        <translation>{all} 项中已查 {n} 项</translation>
    </message>
    <message>
        <source>{n} of {most} filters</source>
        <translation>{n}/{most} 个机油格</translation>
    </message>
    <message>
        <source>{n} points are still open</source>
        <translation>还有 {n} 项未检查</translation>
    </message>
    <message>
        <source>{order} goes back to work</source>
        <translation>{order} 退回施工</translation>
    </message>
    <message>
        <source>{order} is back in work</source>
        <translation>{order} 恢复施工</translation>
    </message>
    <message>
        <source>{order} is done and waits for inspection</source>
        <translation>{order} 已完工，等待检验</translation>
    </message>
    <message>
        <source>{order} is done; never collected: {parts}</source>
        <translation>{order} 已完工；未领料：{parts}</translation>
    </message>
    <message>
        <source>{order} passed; the front desk may settle it</source>
        <translation>{order} 检验合格，前台可以结算</translation>
    </message>
    <message>
        <source>{order} waits for {part}; removed parts in {place}</source>
        <translation>{order} 等待 {part}；拆车件在 {place}</translation>
    </message>
    <message>
        <source>{order} · {part}
{who}: issued {n}, fitted {m}, back {k}, open {d}</source>
        <translation>{order}·{part}
{who}：已领 {n}，装车 {m}，退回 {k}，差额 {d}</translation>
    </message>
    <message>
        <source>{order} · {part} × {quantity}
{who}: {what}</source>
        <translation>{order}·{part} × {quantity}
{who}：{what}</translation>
    </message>
    <message>
        <source>{order}: car and card are in {place}</source>
        <translation>{order}：车辆与工单在{place}</translation>
    </message>
    <message>
        <source>{order}: car in {place}, its card stayed behind</source>
        <translation>{order}：车辆在{place}，工单未随车</translation>
    </message>
    <message>
        <source>{part} is in the car</source>
        <translation>{part} 已装车</translation>
    </message>
    <message>
        <source>{part} is not in the car</source>
        <translation>{part} 未装车</translation>
    </message>
    <message>
        <source>{part}, ordered, expected {day}</source>
        <translation>{part}，已订货，预计 {day} 到</translation>
    </message>
    <message>
        <source>{person} is reminded of {tool}</source>
        <translation>已提醒 {person} 归还 {tool}</translation>
    </message>
    <message>
        <source>{person} was reminded of {tool}</source>
        <translation>已提醒 {person} 归还 {tool}</translation>
    </message>
    <message>
        <source>{person}: now scan the job card</source>
        <translation>{person}：请接着扫描派工卡</translation>
    </message>
    <message>
        <source>{places}. The card is not with the car.</source>
        <translation>{places}。工单未随车。</translation>
    </message>
    <message>
        <source>{plate} goes to bay {bay}, {technician}</source>
        <translation>{plate} 派到 {bay} 号工位，{technician}</translation>
    </message>
    <message>
        <source>{state} ({who}): {why}</source>
        <translation>{state}（{who}）：{why}</translation>
    </message>
    <message>
        <source>{task} is done, {n} tasks still open</source>
        <translation>{task} 完成，还有 {n} 项</translation>
    </message>
    <message>
        <source>{technician} does {task}</source>
        <translation>{task} 转由 {technician} 施工</translation>
    </message>
    <message>
        <source>{technician} is off the clock, {n} min on {task}</source>
        <translation>{technician} 停止计时，{task} 共 {n} 分钟</translation>
    </message>
    <message>
        <source>{technician} works on {order}: {task}</source>
        <translation>{technician} 开始 {order}：{task}</translation>
    </message>
    <message>
        <source>{tool} is not in the crib: take it to the parts counter.</source>
        <translation>{tool} 不在库：请拿到备件柜台。</translation>
    </message>
    <message>
        <source>{tool} is out: bring it to the parts counter to return it.</source>
        <translation>{tool} 借出中：请拿到备件柜台归还。</translation>
    </message>
    <message>
        <source>{tool} is yours for {order}: back to the crib right after use, by {due}</source>
        <translation>{tool} 已借给您，工单 {order}：用完即还，最迟 {due}</translation>
    </message>
    <message>
        <source>{tool}, reminded {time} by {person}</source>
        <translation>{tool}，{person} {time} 已提醒</translation>
    </message>
    <message>
        <source>{used:.1f} of {standard:.1f} h used</source>
        <translation>{standard:.1f} 工时中已用 {used:.1f}</translation>
    </message>
</context>
</TS>
