<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Widgets</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1–9 choose · Space mark for one stroke · Enter open</source>
        <translation>1–9 选件 · 空格键勾选 · Enter 打开</translation>
    </message>
    <message>
        <source>A backup is being looked through</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>正在制作备份</translation>
    </message>
    <message>
        <source>A new size is used from the next start.</source>
        <translation>新的大小在下次启动时生效。</translation>
    </message>
    <message>
        <source>A server is backed up with its own tool, pg_dump. Where the role may create databases, the backup is restored into one of its own and compared; else it is only read through, and the list says so. It is no substitute for the backup every night at the server itself.</source>
        <translation>服务器用自己的工具 pg_dump 备份。若角色可创建数据库，会把备份还原到另一个数据库并比对；否则只通读一遍，列表中会注明。这不能代替服务器上每晚的备份。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About work order</source>
        <translation>相关工单</translation>
    </message>
    <message>
        <source>Accept hand-over</source>
        <translation>接收交接</translation>
    </message>
    <message>
        <source>Accident cars</source>
        <translation>事故车</translation>
    </message>
    <message>
        <source>Accident quotation</source>
        <translation>事故车报价</translation>
    </message>
    <message>
        <source>Accident-car quotation {order}</source>
        <translation>事故车报价单 {order}</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Acknowledge {n}</source>
        <translation>回复 {n} 件</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Against me</source>
        <translation>我的罚则</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All hand-overs</source>
        <translation>所有交接</translation>
    </message>
    <message>
        <source>All {of} entries are as they were written down.</source>
        <translation>{of} 条记录全部与当初写下的相同。</translation>
    </message>
    <message>
        <source>Altogether {rows} rows</source>
        <translation>共 {rows} 条数据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An administrator chooses another database.</source>
        <translation>由管理员选择其他数据库。</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>时限 {time}</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved: {kind}, {thing}. The asker has been told.</source>
        <translation>已核准：{kind}，{thing}。已通知提出人。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在前台</translation>
    </message>
    <message>
        <source>Audit number {id}: {what}.</source>
        <translation>操作记录编号 {id}：{what}。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to this PC's own file</source>
        <translation>回到本机文件</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back {time}</source>
        <translation>上次归还 {time}</translation>
    </message>
    <message>
        <source>Backup: {why}</source>
        <translation>备份：{why}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>此文件夹中的备份</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>员工证</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>已扫描员工证</translation>
    </message>
    <message>
        <source>Beijing, Shanghai</source>
        <translation>北京、上海</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Bring in {n} rows</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>By itself, while the program is open, every so many hours</source>
        <translation>程序开着时自动备份，每隔几小时</translation>
    </message>
    <message>
        <source>Car from above, {n} marks. Arrow keys move the cross, Space sets a mark.</source>
        <translation>车辆俯视图，{n} 处标记。方向键移动十字，空格键加标记。</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>名下车辆</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>更换人员</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即核对</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose or drop a CSV or Excel file. Every row is looked at before one is written.</source>
        <translation>选择或拖入 CSV 或 Excel 文件。每一行都先检查，才写入任何一行。</translation>
    </message>
    <message>
        <source>Claim part</source>
        <translation>索赔订货</translation>
    </message>
    <message>
        <source>Claim parts</source>
        <translation>索赔</translation>
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
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close at the desk</source>
        <translation>前台结案</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Closed with its reference</source>
        <translation>已登记编号结案</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comment, or reason for dismissing</source>
        <translation>意见；撤销时写理由</translation>
    </message>
    <message>
        <source>Comment: needed to send back, optional to approve</source>
        <translation>意见：退回时必填，核准时可留空</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirmed by, on the customer's side</source>
        <translation>客户方确认人</translation>
    </message>
    <message>
        <source>Confirmed; the person concerned is told</source>
        <translation>已确认并通知当事人</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy {copy} · reprint</source>
        <translation>第 {copy} 份·补印</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已批复</translation>
    </message>
    <message>
        <source>Decided by: {posts}</source>
        <translation>由{posts}批复</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Deposit waiver</source>
        <translation>免收订金</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Discount above limit</source>
        <translation>超限折扣</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismissed; the record stays</source>
        <translation>已撤销，记录保留</translation>
    </message>
    <message>
        <source>Dispelled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Do not go back</source>
        <translation>不还原</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done, and kept under your name</source>
        <translation>已完成，并记在您名下</translation>
    </message>
    <message>
        <source>Drop the wish</source>
        <translation>取消需求</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Entry {seq}: {what}.</source>
        <translation>第 {seq} 条：{what}。</translation>
    </message>
    <message>
        <source>Estimate {order}</source>
        <translation>估价单 {order}</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything stored after {time} is then no longer in the house. What lies here now is kept beside it under another name. Press once more to restore.</source>
        <translation>{time} 之后保存的数据将不再存在。目前的文件会以另一个名称保留在旁边。再按一次即开始还原。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Facts verified</source>
        <translation>事实已核实</translation>
    </message>
    <message>
        <source>File and columns</source>
        <translation>文件与列</translation>
    </message>
    <message>
        <source>File that is to be made</source>
        <translation>要建立的文件</translation>
    </message>
    <message>
        <source>Findings, or reason for dismissing</source>
        <translation>核查结果；撤销时写理由</translation>
    </message>
    <message>
        <source>First a trial: everything is read and checked, nothing is written, nobody is disturbed. During the move itself nobody can store anything. The old place stays as it is.</source>
        <translation>先试迁：全部读取并检查，不写入任何东西，也不打扰任何人。真正迁移时，谁都不能保存。原处保持原样。</translation>
    </message>
    <message>
        <source>First print</source>
        <translation>首次打印</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>给我的</translation>
    </message>
    <message>
        <source>For order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>适用：{who}</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>From the next start on: {place}</source>
        <translation>下次启动起：{place}</translation>
    </message>
    <message>
        <source>From {who} to {whom}, {when}</source>
        <translation>{who} 发给 {whom}，{when}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>左前</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>右前</translation>
    </message>
    <message>
        <source>Fuel {reading}</source>
        <translation>油量 {reading}</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>立即还原</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>还原到这份</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Go through it</source>
        <translation>逐项检查</translation>
    </message>
    <message>
        <source>Greeted and asked</source>
        <translation>已招呼询问</translation>
    </message>
    <message>
        <source>Grievance {number} is recorded</source>
        <translation>抱怨 {number} 已登记</translation>
    </message>
    <message>
        <source>Grievance {number} is recorded; the service director is told it may have been hidden</source>
        <translation>抱怨 {number} 已登记；已告知服务总监可能曾被隐瞒</translation>
    </message>
    <message>
        <source>Grievances</source>
        <translation>客户抱怨</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>House copy of quotation {order}</source>
        <translation>报价单内部存查联 {order}</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>反映途径</translation>
    </message>
    <message>
        <source>In</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>In the workshop now</source>
        <translation>目前在车间</translation>
    </message>
    <message>
        <source>It does not accept this PC's name or password. Tell whoever looks after the PCs.</source>
        <translation>它不接受这台电脑的账号或密码，请通知电脑管理人员。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>它没有响应。</translation>
    </message>
    <message>
        <source>It does not encrypt, so nothing was sent to it. Tell whoever looks after the PCs.</source>
        <translation>它的连接没有加密，因此没有发送任何数据，请通知电脑管理人员。</translation>
    </message>
    <message>
        <source>It has no connection free for this PC.</source>
        <translation>它没有空闲的连接可供这台电脑使用。</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>正在写入。</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>它正在启动或关闭。</translation>
    </message>
    <message>
        <source>It is switched off, or the network is cut.</source>
        <translation>它已关机，或网络中断。</translation>
    </message>
    <message>
        <source>It was hidden from the superior</source>
        <translation>对上级隐瞒</translation>
    </message>
    <message>
        <source>It was not dispelled</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>Its certificate is not the one expected, so nothing was sent to it. Tell whoever looks after the PCs.</source>
        <translation>它的证书与预期不符，因此没有发送任何数据，请通知电脑管理人员。</translation>
    </message>
    <message>
        <source>Job card</source>
        <translation>派工卡</translation>
    </message>
    <message>
        <source>Job card {order}</source>
        <translation>派工卡 {order}</translation>
    </message>
    <message>
        <source>Keep it in this PC's keyring</source>
        <translation>存入这台电脑的密钥环</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large claim part</source>
        <translation>大额索赔</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不附照片</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Let a visitor in</source>
        <translation>访客进入</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>准许进入</translation>
    </message>
    <message>
        <source>Let what is there already take the list's words</source>
        <translation>已有的资料改为清单上的内容</translation>
    </message>
    <message>
        <source>Lifts and moving cars: a visitor never walks alone, and stays on the aisles.</source>
        <translation>有举升机与移动车辆：访客不得独自走动，并须走通道。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Loan register {first} – {last}</source>
        <translation>专用工具借出登记 {first} – {last}</translation>
    </message>
    <message>
        <source>Loan slip {number}</source>
        <translation>工具借出单 {number}</translation>
    </message>
    <message>
        <source>Local database</source>
        <translation>本机数据库</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Look at it without storing</source>
        <translation>只查看，不保存</translation>
    </message>
    <message>
        <source>Look the customer up first</source>
        <translation>请先查找客户</translation>
    </message>
    <message>
        <source>Looking for the database…</source>
        <translation>正在查找数据库…</translation>
    </message>
    <message>
        <source>Looks for the waiting room; brought there</source>
        <translation>找休息室，已带领前往</translation>
    </message>
    <message>
        <source>Low margin</source>
        <translation>低毛利报价</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made-up house to try things on · everybody's PIN is {pin}</source>
        <translation>试用的虚构店家 · 所有人的 PIN 都是 {pin}</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>Make one now; it takes seconds.</source>
        <translation>现在制作一份，只需几秒。</translation>
    </message>
    <message>
        <source>May be lifted by: {who}</source>
        <translation>可解除：{who}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation>全部迁移</translation>
    </message>
    <message>
        <source>Move the data</source>
        <translation>迁移数据</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>系统管理员姓名</translation>
    </message>
    <message>
        <source>Name of the dealership</source>
        <translation>经销店名称</translation>
    </message>
    <message>
        <source>Name of this place, for the other PCs</source>
        <translation>此处的名称（显示给其他电脑）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不锁定</translation>
    </message>
    <message>
        <source>New PIN, at least six digits</source>
        <translation>新 PIN，至少六位数字</translation>
    </message>
    <message>
        <source>New grievance</source>
        <translation>登记抱怨</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>此文件夹中没有备份</translation>
    </message>
    <message>
        <source>No backup of this house was found on this PC.</source>
        <translation>在这台电脑上找不到这家店的备份。</translation>
    </message>
    <message>
        <source>No column is chosen for: {fields}</source>
        <translation>尚未指定列：{fields}</translation>
    </message>
    <message>
        <source>No connection since {time}. {reason}</source>
        <translation>自 {time} 起无法连接。{reason}</translation>
    </message>
    <message>
        <source>No grievance here</source>
        <translation>没有抱怨</translation>
    </message>
    <message>
        <source>No list chosen</source>
        <translation>尚未选择清单</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>这里没有消息</translation>
    </message>
    <message>
        <source>No reason was written.</source>
        <translation>未填写理由。</translation>
    </message>
    <message>
        <source>No stranger was met so far</source>
        <translation>目前没有遇到陌生人的记录</translation>
    </message>
    <message>
        <source>No tool is overdue</source>
        <translation>没有逾期未还的工具</translation>
    </message>
    <message>
        <source>No visitor is in the workshop</source>
        <translation>车间没有访客</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody asked</source>
        <translation>无人理会</translation>
    </message>
    <message>
        <source>Nobody came so far</source>
        <translation>尚无访客记录</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>尚未选人</translation>
    </message>
    <message>
        <source>Nobody in the file is called so</source>
        <translation>档案中查无此人</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>没有这个人</translation>
    </message>
    <message>
        <source>None: only save the PDF</source>
        <translation>不打印：只存 PDF</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>Not hidden</source>
        <translation>没有隐瞒</translation>
    </message>
    <message>
        <source>Not lent yet</source>
        <translation>尚未借出过</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>两次不同</translation>
    </message>
    <message>
        <source>Nothing against you</source>
        <translation>没有您的罚则</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>没有新的内容。</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits “{text}”.</source>
        <translation>目录中没有符合“{text}”的备件。</translation>
    </message>
    <message>
        <source>Nothing is deducted by the program; payroll or office enters it.</source>
        <translation>系统不自行扣款，由薪资或行政登记。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>Nothing is lost: 0 steps were stored since</source>
        <translation>不会失去任何内容：此后保存了 0 个步骤</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待您批复的事项</translation>
    </message>
    <message>
        <source>Nothing was stored by the last step, and everything before it is safe. Go on working; if it happens again, send the details to whoever looks after the program.</source>
        <translation>上一步没有存入任何数据，之前的都安全。请继续工作；如果再发生，请把详情交给负责程序的人。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一次只能退回一件</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Only for looking, nothing is stored.</source>
        <translation>仅供查看，不会保存任何数据。</translation>
    </message>
    <message>
        <source>Only if something was stored since the last one. Everybody works on meanwhile. Each is opened and compared with the house before it counts. The newest and the last of each day, week and month are kept. Choose a folder on another disk: a copy on the same disk dies with it.</source>
        <translation>只有上次备份后有新内容时才会备份，期间大家可照常工作。每份备份都先打开并与数据比对，通过才算数。会保留最新几份，以及每日、每周、每月的最后一份。请选择另一块硬盘上的文件夹：同一块硬盘上的副本会随硬盘一起损坏。</translation>
    </message>
    <message>
        <source>Only the first {n} rows were saved as {path}; filter for the others.</source>
        <translation>只保存了前 {n} 行：{path}；其余请先筛选再保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>打开其他文件</translation>
    </message>
    <message>
        <source>Open at {place}</source>
        <translation>{place} 正在查看</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开原件</translation>
    </message>
    <message>
        <source>Open the house</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Other PCs are at work there: {who}</source>
        <translation>其他电脑正在那里工作：{who}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>PC 1</source>
        <translation>电脑 1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN, at least six digits</source>
        <translation>PIN，至少六位数字</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Papers: {place}</source>
        <translation>单据归档：{place}</translation>
    </message>
    <message>
        <source>Part number or name, or scan its label</source>
        <translation>备件号或名称，或扫描标签</translation>
    </message>
    <message>
        <source>Part of the catalogue</source>
        <translation>目录中的备件</translation>
    </message>
    <message>
        <source>Parts counter</source>
        <translation>备件柜台</translation>
    </message>
    <message>
        <source>Password of the program's role</source>
        <translation>程序角色的密码</translation>
    </message>
    <message>
        <source>Perhaps hidden</source>
        <translation>疑似隐瞒</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Plate, phone or name</source>
        <translation>车牌、电话或姓名</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Pre-report</source>
        <translation>打折报备</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>目前的 PIN</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}</source>
        <translation>程序 {program}、Python {python}、Qt {qt}、SQLite {sqlite}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>预计交车</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>承诺交车 {time}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for the appeal</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>提出理由</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Record grievance</source>
        <translation>登记抱怨</translation>
    </message>
    <message>
        <source>Reference of payroll or personnel file</source>
        <translation>薪资或人事档案编号</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>不收的行</translation>
    </message>
    <message>
        <source>Report to superior</source>
        <translation>上报上级</translation>
    </message>
    <message>
        <source>Requests appear here by themselves; the badge counts them.</source>
        <translation>有新申请会自动出现，侧栏会显示件数。</translation>
    </message>
    <message>
        <source>Reserve the parts</source>
        <translation>保留备件</translation>
    </message>
    <message>
        <source>Reserved for {order}: {kept} of {n} lines</source>
        <translation>{order} 已保留：{n} 行中的 {kept} 行</translation>
    </message>
    <message>
        <source>Reserved for {order}: {kept} of {n} lines; the rest lacks stock</source>
        <translation>{order} 已保留：{n} 行中的 {kept} 行，其余库存不足</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>立即还原</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在还原备份…</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>车顶</translation>
    </message>
    <message>
        <source>Root certificate of the dealership</source>
        <translation>经销店的根证书</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Same kind approved</source>
        <translation>同类核准</translation>
    </message>
    <message>
        <source>Sanction record {number}</source>
        <translation>罚则记录 {number}</translation>
    </message>
    <message>
        <source>Sanction to confirm</source>
        <translation>罚则确认</translation>
    </message>
    <message>
        <source>Sanction to verify</source>
        <translation>罚则核实</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Sanctions of {month}</source>
        <translation>{month} 罚则月报</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as PDF only</source>
        <translation>只存为 PDF</translation>
    </message>
    <message>
        <source>Save file for support</source>
        <translation>保存支持文件</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>另存列表</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>另存不收的行</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Scan label, badge and job card in any order; the third one lends.</source>
        <translation>按任意顺序扫描标签、员工证、派工卡；扫完第三个即借出。</translation>
    </message>
    <message>
        <source>Scan your badge, or choose your name. Then type your PIN.</source>
        <translation>扫描员工证，或选择姓名，再输入 PIN。</translation>
    </message>
    <message>
        <source>See the damage, deliver parts, read the meter</source>
        <translation>查看车损、送备件、抄表</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Sent back: {kind}, {thing}. The asker has been told.</source>
        <translation>已退回：{kind}，{thing}。已通知提出人。</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>我发出的</translation>
    </message>
    <message>
        <source>Server {host}</source>
        <translation>服务器 {host}</translation>
    </message>
    <message>
        <source>Service director</source>
        <translation>服务总监</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Settlement sheet {order}</source>
        <translation>结算单 {order}</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign, {place} of {needed}</source>
        <translation>签核 {place} / {needed}</translation>
    </message>
    <message>
        <source>Signature, not signed yet</source>
        <translation>签名，尚未签署</translation>
    </message>
    <message>
        <source>Signature, signed</source>
        <translation>签名，已签署</translation>
    </message>
    <message>
        <source>Signed or asked before</source>
        <translation>先前签核</translation>
    </message>
    <message>
        <source>Signed; the second signature is somebody else's</source>
        <translation>已签核，第二签须由他人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>访客单</translation>
    </message>
    <message>
        <source>Somebody you do not know?</source>
        <translation>看到陌生人？</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>发生了意外的错误</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was stored.</source>
        <translation>发生意外错误；没有存入任何数据。</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>近 12 个月消费</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start the program again: it works at the new place then</source>
        <translation>请重新启动程序，之后就在新的地方工作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Strangers met</source>
        <translation>陌生人记录</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>台北</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back: {kind}, {thing}.</source>
        <translation>已撤回：{kind}，{thing}。</translation>
    </message>
    <message>
        <source>The appeal is before the director</source>
        <translation>申诉已送总监</translation>
    </message>
    <message>
        <source>The audit was tampered with. {what}</source>
        <translation>操作记录被改动过。{what}</translation>
    </message>
    <message>
        <source>The backup of {moment} is byte for byte what it was</source>
        <translation>{moment} 的备份与制作时完全一致</translation>
    </message>
    <message>
        <source>The backup of {moment} is good: {size}</source>
        <translation>{moment} 的备份完好：{size}</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>The connection is back; everything is read anew.</source>
        <translation>连接已恢复，数据已重新读取。</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户记录</translation>
    </message>
    <message>
        <source>The customer told it before to</source>
        <translation>客户曾向谁反映</translation>
    </message>
    <message>
        <source>The customer told {who} before; the desk made no entry.</source>
        <translation>客户曾向 {who} 反映，前台没有登记。</translation>
    </message>
    <message>
        <source>The data are being moved just now.</source>
        <translation>数据正在迁移。</translation>
    </message>
    <message>
        <source>The data lie in: {place}</source>
        <translation>数据位于：{place}</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>The database is away: nothing new can be read just now.</source>
        <translation>数据库无法连接：目前读不到新数据。</translation>
    </message>
    <message>
        <source>The dealership</source>
        <translation>经销店</translation>
    </message>
    <message>
        <source>The dealership's database is not on it. Tell whoever looks after the PCs.</source>
        <translation>它上面没有本店的数据库，请通知电脑管理人员。</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>第一位系统管理员</translation>
    </message>
    <message>
        <source>The hand-over is in your hands</source>
        <translation>已由您接收</translation>
    </message>
    <message>
        <source>The house is as it was at {moment}.</source>
        <translation>数据已回到 {moment} 的状态。</translation>
    </message>
    <message>
        <source>The house is being put back</source>
        <translation>正在还原数据</translation>
    </message>
    <message>
        <source>The last one failed. {why}</source>
        <translation>上次备份失败。{why}</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再输入一次新 PIN</translation>
    </message>
    <message>
        <source>The newest backup is {span} old</source>
        <translation>最新的备份已是 {span}前</translation>
    </message>
    <message>
        <source>The newest good backup is of {time} and holds {count} steps.</source>
        <translation>最新的完好备份是 {time} 的，内含 {count} 个步骤。</translation>
    </message>
    <message>
        <source>The program has told supervisor and service director.</source>
        <translation>程式已告知前台主管与服务总监。</translation>
    </message>
    <message>
        <source>The program tries again by itself and goes on as soon as the database is there.</source>
        <translation>程序会自动重试，数据库一连上就继续。</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message>
        <source>The reason is in the program's log.</source>
        <translation>原因记录在程序的日志中。</translation>
    </message>
    <message>
        <source>The rulebook has no such clause</source>
        <translation>规则手册没有这一条</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再输入一次 PIN</translation>
    </message>
    <message>
        <source>The state before is kept as a backup of its own. Nobody can work while it runs; afterwards everybody signs in again.</source>
        <translation>还原前的状态会另存为一份备份。还原期间无法工作，完成后所有人需重新登录。</translation>
    </message>
    <message>
        <source>The state before lies in {file}.</source>
        <translation>先前的状态保存在 {file}。</translation>
    </message>
    <message>
        <source>The system's own printer</source>
        <translation>系统默认打印机</translation>
    </message>
    <message>
        <source>The trial went well: {rows} rows can be moved</source>
        <translation>试迁顺利：{rows} 条数据可以迁移</translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>目前没有备份，也未设置自动备份</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This PC has no keyring; the password is asked for at each start.</source>
        <translation>这台电脑没有密钥环；每次启动时都会询问密码。</translation>
    </message>
    <message>
        <source>This PC works on its own file from the next start on</source>
        <translation>下次启动起，这台电脑使用本机文件</translation>
    </message>
    <message>
        <source>This PC works on the server from the next start on</source>
        <translation>下次启动起，这台电脑使用服务器</translation>
    </message>
    <message>
        <source>This PC works on the server from the next start on and asks for the password</source>
        <translation>下次启动起，这台电脑使用服务器，并会询问密码</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message>
        <source>This database is empty. Say whose workshop it is; the administrator then enters the staff. Papers are printed in the language chosen above, and all of it can be changed later.</source>
        <translation>数据库是空的。请填写这是哪一家店，再由系统管理员建立员工。单据使用上方选择的语言，之后都可以更改。</translation>
    </message>
    <message>
        <source>This is seen to at the station {station}.</source>
        <translation>这件事在“{station}”处理。</translation>
    </message>
    <message>
        <source>This label belongs to no part the house carries.</source>
        <translation>这张标签不属于本厂经营的任何备件。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>To a file on this PC</source>
        <translation>到这台电脑的文件</translation>
    </message>
    <message>
        <source>To a server</source>
        <translation>到服务器</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>到：{place}</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool label</source>
        <translation>工具标签</translation>
    </message>
    <message>
        <source>Tool labels {subject}</source>
        <translation>工具标签 {subject}</translation>
    </message>
    <message>
        <source>Tools that should be back</source>
        <translation>该还的工具</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Try without writing</source>
        <translation>试迁，不写入</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Type a part of the name or the number</source>
        <translation>输入部分姓名或编号</translation>
    </message>
    <message>
        <source>Type how many steps are lost</source>
        <translation>输入会失去的步骤数</translation>
    </message>
    <message>
        <source>Type less of it, or scan the badge.</source>
        <translation>少输几个字，或扫描员工证。</translation>
    </message>
    <message>
        <source>Type {n} in the field first.</source>
        <translation>请先在栏中输入 {n}。</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Values of this clause</source>
        <translation>本条参数</translation>
    </message>
    <message>
        <source>Verified; it waits for confirmation by somebody else</source>
        <translation>已核实，等待他人确认</translation>
    </message>
    <message>
        <source>Verify and propose fine</source>
        <translation>查实并提出考核</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visitor log</source>
        <translation>访客记录</translation>
    </message>
    <message>
        <source>Visitor slip {number}</source>
        <translation>访客单 {number}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visitors in the workshop</source>
        <translation>车间访客</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>来厂次数</translation>
    </message>
    <message>
        <source>Wait a moment before the next try; the wait grows each time.</source>
        <translation>请稍候再试，每错一次等待更久。</translation>
    </message>
    <message>
        <source>Wait until the backup under way is done.</source>
        <translation>请等进行中的备份完成。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待批复</translation>
    </message>
    <message>
        <source>Waiting for: {place}</source>
        <translation>等待连接：{place}</translation>
    </message>
    <message>
        <source>Waits for: {names}</source>
        <translation>等待：{names}</translation>
    </message>
    <message>
        <source>Was a grievance hidden?</source>
        <translation>是否隐瞒抱怨？</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>连往服务器</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome, {name}. Now enter the staff.</source>
        <translation>欢迎，{name}。请建立员工资料。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>迁移的内容</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>What was found, and from whom</source>
        <translation>查到什么、向谁查证</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>客户说了什么</translation>
    </message>
    <message>
        <source>What was said, in the customer's words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>What was sent when the server went away was not stored: do it again.</source>
        <translation>服务器断线时送出的那一步没有存入，请再做一次。</translation>
    </message>
    <message>
        <source>What was sent when the server went away was stored; it counts once.</source>
        <translation>服务器断线时送出的那一步已经存入，只计一次。</translation>
    </message>
    <message>
        <source>What was tried or done, and what the customer wants</source>
        <translation>做了什么、客户要求什么</translation>
    </message>
    <message>
        <source>What would be lost cannot be read: {why}</source>
        <translation>无法读出会失去什么：{why}</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>每一行将如何处理</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>迁到哪里</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Who breaks it: {measure}</source>
        <translation>违反者：{measure}</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>请登录</translation>
    </message>
    <message>
        <source>Who really acted</source>
        <translation>实际行为人</translation>
    </message>
    <message>
        <source>Whoever did it was not yet on the staff then.</source>
        <translation>当时操作者尚未在职。</translation>
    </message>
    <message>
        <source>Whoever looks after the server goes back to it, into an empty database; the guide's page on the server says how.</source>
        <translation>由管理服务器的人还原到空的数据库；做法见指南的服务器页。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>With the superior</source>
        <translation>在上级</translation>
    </message>
    <message>
        <source>Work on this PC's own file</source>
        <translation>使用本机文件</translation>
    </message>
    <message>
        <source>Work on this server</source>
        <translation>使用这台服务器</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work order {order}</source>
        <translation>工单 {order}</translation>
    </message>
    <message>
        <source>Work there from the next start on</source>
        <translation>下次启动起在那里工作</translation>
    </message>
    <message>
        <source>Work there: aftersales-desktop --database {file}</source>
        <translation>在那里工作：aftersales-desktop --database {file}</translation>
    </message>
    <message>
        <source>Workshop floor</source>
        <translation>车间</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>You decide it for {person}.</source>
        <translation>您代 {person} 批复。</translation>
    </message>
    <message>
        <source>You did not ask for it and may decide it.</source>
        <translation>提出人不是您，可以批复。</translation>
    </message>
    <message>
        <source>You see what was read until {time}; what you typed stays, and nothing can be stored. The program tries again by itself.</source>
        <translation>画面上是 {time} 以前读取的数据；已输入的内容会保留，目前无法保存。程序会自动重试。</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>您的 PIN 已更改</translation>
    </message>
    <message>
        <source>Your posts have no duties that come round</source>
        <translation>您的职务没有定期事项</translation>
    </message>
    <message>
        <source>Yours; {posts} decides</source>
        <translation>您本人提出，由{posts}批复</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>accepted by {who} at {when}</source>
        <translation>{who} 于 {when} 接收</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>{time} 提出</translation>
    </message>
    <message>
        <source>by the rule {value}</source>
        <translation>条文规定 {value}</translation>
    </message>
    <message>
        <source>closed at the desk {when}</source>
        <translation>前台于 {when} 结案</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>由 {who} 确认</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>默认 {value}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>from {day}: {value}</source>
        <translation>{day} 起：{value}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span}后</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>laid down by the rule</source>
        <translation>条文明定</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>line at {share}</source>
        <translation>{share} 线</translation>
    </message>
    <message>
        <source>looking at both places</source>
        <translation>正在检查两边</translation>
    </message>
    <message>
        <source>made-up house</source>
        <translation>虚构店家</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>无工单</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nobody has accepted it yet</source>
        <translation>尚无人接收</translation>
    </message>
    <message>
        <source>nobody, as far as known</source>
        <translation>据知没有</translation>
    </message>
    <message>
        <source>none in stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>刚好达标</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>read by {who} at {when}</source>
        <translation>{who} 于 {when} 读过</translation>
    </message>
    <message>
        <source>refused-{file}</source>
        <translation>不收-{file}</translation>
    </message>
    <message>
        <source>reported by {who} to the {post}, {when}: {report}</source>
        <translation>{who} 于 {when} 上报{post}：{report}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>should be out since {when}</source>
        <translation>{when} 就该离开</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>since {day} · {person}</source>
        <translation>{day} 起 · {person}</translation>
    </message>
    <message>
        <source>still to scan</source>
        <translation>待扫描</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>this PC's own file</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>this would be number {n}</source>
        <translation>这是第 {n} 单</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>第 {n} 版</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>等 {span}</translation>
    </message>
    <message>
        <source>with {who}</source>
        <translation>{who} 陪同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{count} of {of} entries stand in their order; the key they were sealed with is not on this PC.</source>
        <translation>{of} 条记录中有 {count} 条顺序正确，但本机没有封存它们的密钥。</translation>
    </message>
    <message>
        <source>{day}: {value} · {person} · {reason}</source>
        <translation>{day}：{value} · {person} · {reason}</translation>
    </message>
    <message>
        <source>{deputy} for {person}</source>
        <translation>{deputy} 代 {person}</translation>
    </message>
    <message>
        <source>{done} of {of} steps: {subject}</source>
        <translation>{of} 步中的第 {done} 步：{subject}</translation>
    </message>
    <message>
        <source>{event}, {version}</source>
        <translation>{event}，{version}</translation>
    </message>
    <message>
        <source>{file}: {added} came in, {changed} changed, {same} were there already.</source>
        <translation>{file}：新增 {added} 条，更新 {changed} 条，已有 {same} 条。</translation>
    </message>
    <message>
        <source>{first} +{n}</source>
        <translation>{first} +{n}</translation>
    </message>
    <message>
        <source>{free} of {n} {unit} free</source>
        <translation>库存 {n} {unit}，可用 {free}</translation>
    </message>
    <message>
        <source>{how}, {when}; taken by {who}; phone {phone}</source>
        <translation>{how}，{when}；受理人 {who}；电话 {phone}</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{h} h {m:02d}</source>
        <translation>{h} 小时 {m:02d} 分</translation>
    </message>
    <message>
        <source>{measure} {amount} yuan</source>
        <translation>{measure} {amount} 元</translation>
    </message>
    <message>
        <source>{name} has left after {n} min</source>
        <translation>{name} 已离开，停留 {n} 分钟</translation>
    </message>
    <message>
        <source>{name} is in the workshop ({number})</source>
        <translation>{name} 已进入车间（{number}）</translation>
    </message>
    <message>
        <source>{name} is not on the staff any more</source>
        <translation>{name} 已不在职</translation>
    </message>
    <message>
        <source>{name} is signed in</source>
        <translation>{name} 已登录</translation>
    </message>
    <message>
        <source>{number}, {when}, heard by {who}: {words}</source>
        <translation>{number}，{when}，受理人 {who}：{words}</translation>
    </message>
    <message>
        <source>{number}: {state}</source>
        <translation>{number}：{state}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} acknowledged. The askers have been told.</source>
        <translation>已回复 {n} 件，并通知提出人。</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} due within {span}</source>
        <translation>{n} 件 {span}内到时限</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} points above the line</source>
        <translation>高出 {n} 个百分点</translation>
    </message>
    <message>
        <source>{n} points below the line</source>
        <translation>低了 {n} 个百分点</translation>
    </message>
    <message>
        <source>{n} rows saved as {path}</source>
        <translation>已保存 {n} 行：{path}</translation>
    </message>
    <message>
        <source>{n} steps are lost, stored between {first} and {last}</source>
        <translation>将失去 {n} 个步骤，保存于 {first} 至 {last}</translation>
    </message>
    <message>
        <source>{n} tries are left before a wait.</source>
        <translation>还可以试 {n} 次。</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 件待批</translation>
    </message>
    <message>
        <source>{n} {unit} in stock</source>
        <translation>库存 {n} {unit}</translation>
    </message>
    <message>
        <source>{order} is not being worked on: no tool goes out for it.</source>
        <translation>{order} 不在施工中，不能为它借出工具。</translation>
    </message>
    <message>
        <source>{order} · {time}</source>
        <translation>{order} · {time}</translation>
    </message>
    <message>
        <source>{paper}: copy {copy} saved as PDF: {path}</source>
        <translation>{paper}：第 {copy} 份已存为 PDF：{path}</translation>
    </message>
    <message>
        <source>{paper}: copy {copy} sent to {printer}</source>
        <translation>{paper}：第 {copy} 份已送往 {printer}</translation>
    </message>
    <message>
        <source>{part} ×{n} is ordered, expected on {day} ({number}, {supplier})</source>
        <translation>{part} ×{n} 已订货，预计 {day} 到货（{number}，{supplier}）</translation>
    </message>
    <message>
        <source>{person} has an overdue tool and takes no further one.</source>
        <translation>{person} 有逾期未还的工具，不能再借。</translation>
    </message>
    <message>
        <source>{place}: no connection since {time}. {reason}</source>
        <translation>{place}：自 {time} 起无法连接。{reason}</translation>
    </message>
    <message>
        <source>{place}: {person}, since {time}</source>
        <translation>{place}：{person}，自 {time} 起</translation>
    </message>
    <message>
        <source>{rows} rows are moved, and the same at both places</source>
        <translation>已迁移 {rows} 条数据，两边完全相同</translation>
    </message>
    <message>
        <source>{signed} of {needed} signatures by different people</source>
        <translation>不同人签核 {signed} / {needed}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>{state} by {person}</source>
        <translation>{person}：{state}</translation>
    </message>
    <message>
        <source>{state}: {amount} yuan proposed</source>
        <translation>{state}：已提出考核 {amount} 元</translation>
    </message>
    <message>
        <source>{station} 1</source>
        <translation>{station} 1</translation>
    </message>
    <message>
        <source>{sums}: {count} did not agree at the old place already</source>
        <translation>{sums}：在原处就已有 {count} 项不符</translation>
    </message>
    <message>
        <source>{time} {person} ({station}): {event}.</source>
        <translation>{time} {person}（{station}）：{event}。</translation>
    </message>
    <message>
        <source>{used} of {quota} used</source>
        <translation>已用 {used}／{quota}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}，{when}</translation>
    </message>
    <message>
        <source>{who}, {when}: {done}</source>
        <translation>{who}，{when}：{done}</translation>
    </message>
    <message>
        <source>“{old}” is now “{new}”</source>
        <translation>“{old}”现为“{new}”</translation>
    </message>
    <message>
        <source>“{wish}” is dropped</source>
        <translation>已取消“{wish}”</translation>
    </message>
    <message>
        <source>“{wish}” is {number}, {part}</source>
        <translation>“{wish}”选定为 {number} {part}</translation>
    </message>
</context>
</TS>
