<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Refusals</name>
    <message>
        <source>A cell of {file} is longer than {most} characters.</source>
        <translation>{file} 有一格超过 {most} 个字。</translation>
    </message>
    <message>
        <source>A deposit is more than nothing and at most {most} yuan.</source>
        <translation>订金必须大于零，最多 {most} 元。</translation>
    </message>
    <message>
        <source>A deposit on account is no deposit: nothing is received.</source>
        <translation>挂账不算订金：实际并未收款。</translation>
    </message>
    <message>
        <source>A discount is more than nothing and no more than the bill.</source>
        <translation>折扣须大于零，且不超过账单金额。</translation>
    </message>
    <message>
        <source>A finding is corrected first and verified afterwards, each once.</source>
        <translation>问题先整改再复查，各一次。</translation>
    </message>
    <message>
        <source>A fine needs both conditions: not dispelled, and hidden from the superior.</source>
        <translation>考核须两个条件都成立：未化解，且对上级隐瞒。</translation>
    </message>
    <message>
        <source>A line needs a description, a quantity above zero and a price from 0 to {most} yuan.</source>
        <translation>项目须有说明、大于零的数量，单价在 0 到 {most} 元之间。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>还没有填名称。</translation>
    </message>
    <message>
        <source>A part needs a number, a name, a unit and prices not below zero.</source>
        <translation>备件须有备件号、名称、单位，价格不得小于零。</translation>
    </message>
    <message>
        <source>A request is sent back with a comment only.</source>
        <translation>退回申请须写明意见。</translation>
    </message>
    <message>
        <source>A supplier needs a name, and a tax number or a telephone.</source>
        <translation>供应商须有名称，以及税号或电话。</translation>
    </message>
    <message>
        <source>A text holds a broken sign that cannot be stored.</source>
        <translation>文字中有损坏的字符，无法保存。</translation>
    </message>
    <message>
        <source>A text is too long or a figure too large to be stored.</source>
        <translation>文字太长或数字太大，无法保存。</translation>
    </message>
    <message>
        <source>A value does not fit into the new database: table {table}, row {key}, field {field}: {why}.</source>
        <translation>有一个值放不进新数据库：数据表 {table}，行 {key}，字段 {field}：{why}。</translation>
    </message>
    <message>
        <source>Add a hostssl line for this network to pg_hba.conf on the server.</source>
        <translation>请在服务器的 pg_hba.conf 为这个网络加上一行 hostssl。</translation>
    </message>
    <message>
        <source>Add the labour and the parts first.</source>
        <translation>请先加上工时与备件。</translation>
    </message>
    <message>
        <source>Add the part to the catalogue and receive it first.</source>
        <translation>请先把备件加入目录并入库。</translation>
    </message>
    <message>
        <source>Already done; it was counted once.</source>
        <translation>已处理过，只计算一次。</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself.</source>
        <translation>同一条记录不能合并到自己。</translation>
    </message>
    <message>
        <source>Another window or program has the database open.</source>
        <translation>另一个窗口或程序正开着数据库。</translation>
    </message>
    <message>
        <source>Answer every point, or record what is wrong there.</source>
        <translation>请逐项检查，有问题就登记。</translation>
    </message>
    <message>
        <source>As the owner: ALTER TABLE … ENABLE TRIGGER ALL; find out who switched it off.</source>
        <translation>以所有者身份执行：ALTER TABLE … ENABLE TRIGGER ALL；并查出是谁关闭的。</translation>
    </message>
    <message>
        <source>As the owner: REINDEX DATABASE {name}; and ALTER DATABASE {name} REFRESH COLLATION VERSION;</source>
        <translation>以所有者身份执行：REINDEX DATABASE {name}; 以及 ALTER DATABASE {name} REFRESH COLLATION VERSION;</translation>
    </message>
    <message>
        <source>Ask an administrator to sign in and do it.</source>
        <translation>请系统管理员登录后处理。</translation>
    </message>
    <message>
        <source>Ask for a return instead.</source>
        <translation>请改为申请退料。</translation>
    </message>
    <message>
        <source>Ask for the discount at the settlement; what the house needs for itself goes on an internal order.</source>
        <translation>请在结算时申请折扣；公司自用的另开内部工单。</translation>
    </message>
    <message>
        <source>Ask for the name and write it down.</source>
        <translation>请问清姓名并登记。</translation>
    </message>
    <message>
        <source>Ask one of the people named here, or sign in as somebody who may.</source>
        <translation>请找这里列出的人，或以有权限的人登录。</translation>
    </message>
    <message>
        <source>Ask one of the posts named here.</source>
        <translation>请找列出的职位。</translation>
    </message>
    <message>
        <source>Ask one of those named here.</source>
        <translation>请找列出的人员。</translation>
    </message>
    <message>
        <source>Ask somebody else who makes rounds.</source>
        <translation>请另一位巡查人员复查。</translation>
    </message>
    <message>
        <source>Ask the service advisor for the customer's answer.</source>
        <translation>向服务顾问确认客户的答复。</translation>
    </message>
    <message>
        <source>Ask the service director, or stay within the limit.</source>
        <translation>请服务总监决定，或改在权限以内。</translation>
    </message>
    <message>
        <source>Ask the supervisor to give it to somebody else.</source>
        <translation>请前台主管改派。</translation>
    </message>
    <message>
        <source>Ask {borrower} for it; report it lost when it is overdue and not found.</source>
        <translation>请向 {borrower} 索回；逾期仍找不到再报丢失。</translation>
    </message>
    <message>
        <source>Ask {person} how far it has come.</source>
        <translation>请向 {person} 询问进度。</translation>
    </message>
    <message>
        <source>At least one reception step counts.</source>
        <translation>至少要有一个接待步骤计入。</translation>
    </message>
    <message>
        <source>Begin another self-purchase if more is needed.</source>
        <translation>如需更多，请另开自采。</translation>
    </message>
    <message>
        <source>Begin today or later.</source>
        <translation>请从今天或之后开始。</translation>
    </message>
    <message>
        <source>Bin {bin} does not belong to count {count}.</source>
        <translation>库位 {bin} 不属于盘点 {count}。</translation>
    </message>
    <message>
        <source>Bin {bin} is there already.</source>
        <translation>库位 {bin} 已存在。</translation>
    </message>
    <message>
        <source>Both places are as they were. Put right what the words say, then move again.</source>
        <translation>两边都保持原样。请按上面的消息处理好，再迁移一次。</translation>
    </message>
    <message>
        <source>Bring the order into work first.</source>
        <translation>请先让工单开工。</translation>
    </message>
    <message>
        <source>Bring {tool} back to the crib first; the car's delivery is not held up.</source>
        <translation>请先把 {tool} 归还工具室；不影响交车。</translation>
    </message>
    <message>
        <source>By another clause this belongs to {posts} alone.</source>
        <translation>依另一条款，此项仅属{posts}。</translation>
    </message>
    <message>
        <source>Call the customer and write down what was said; then give it up.</source>
        <translation>请先致电客户并记录谈话，再放弃。</translation>
    </message>
    <message>
        <source>Call the customer in, or let the supervisor give it up.</source>
        <translation>请致电客户到店，或由主管决定放弃。</translation>
    </message>
    <message>
        <source>Cancel the claim-part order and open a new one for the line.</source>
        <translation>请取消该索赔订货单，为此项目重新开单。</translation>
    </message>
    <message>
        <source>Change over: the other job is paused and this one starts.</source>
        <translation>换到这一项：另一项暂停，这一项开始计时。</translation>
    </message>
    <message>
        <source>Change that appointment instead of making a second one.</source>
        <translation>请改那个预约，不要再建一个。</translation>
    </message>
    <message>
        <source>Change the choice first, then record what was received.</source>
        <translation>请先改选赔偿方式，再登记收到的内容。</translation>
    </message>
    <message>
        <source>Change the other value first, or type one that stays on its side.</source>
        <translation>请先改另一个参数，或输入不冲突的值。</translation>
    </message>
    <message>
        <source>Check that source and target are not the wrong way round.</source>
        <translation>请确认来源和目的地没有弄反。</translation>
    </message>
    <message>
        <source>Check that the server is on, the cable in, and its firewall open.</source>
        <translation>请确认服务器已开机、网线已接好、防火墙已放行。</translation>
    </message>
    <message>
        <source>Check the name after the last slash, or create the database there.</source>
        <translation>请检查最后一个斜杠后的名称，或在那里建立数据库。</translation>
    </message>
    <message>
        <source>Check the name of the file that is to be moved.</source>
        <translation>请检查要迁移的文件名。</translation>
    </message>
    <message>
        <source>Check the server's name, and that this PC is on the network.</source>
        <translation>请检查服务器名称，并确认这台电脑已连上网络。</translation>
    </message>
    <message>
        <source>Choose Traditional Chinese, Simplified Chinese or English.</source>
        <translation>请选繁体中文、简体中文或英文。</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>请选择 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>Choose a cart from the list.</source>
        <translation>请从列表选择接油车。</translation>
    </message>
    <message>
        <source>Choose a day within a year.</source>
        <translation>请选一年以内的日期。</translation>
    </message>
    <message>
        <source>Choose a day within the next two years.</source>
        <translation>请选两年以内的日期。</translation>
    </message>
    <message>
        <source>Choose a duty from the list.</source>
        <translation>请从列表选择事项。</translation>
    </message>
    <message>
        <source>Choose a finding from the list.</source>
        <translation>请从列表选择问题。</translation>
    </message>
    <message>
        <source>Choose a folder on this PC, or connect to a PostgreSQL server.</source>
        <translation>请选这台电脑上的文件夹，或连接 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>Choose a labour line.</source>
        <translation>请选择工时项目。</translation>
    </message>
    <message>
        <source>Choose a later time, or check the car in now.</source>
        <translation>请选较晚的时间，或现在就接车。</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>请选择较晚的时间。</translation>
    </message>
    <message>
        <source>Choose a line from the page.</source>
        <translation>请从页面上选一行。</translation>
    </message>
    <message>
        <source>Choose a part line.</source>
        <translation>请选择备件项目。</translation>
    </message>
    <message>
        <source>Choose a place from the list.</source>
        <translation>请从列表选择地点。</translation>
    </message>
    <message>
        <source>Choose a reason and write in a few words why: it goes to the service director.</source>
        <translation>选择原因并简单写明打折理由，将上报服务总监。</translation>
    </message>
    <message>
        <source>Choose a round and a point from the list.</source>
        <translation>请从列表选择巡查与项目。</translation>
    </message>
    <message>
        <source>Choose a service advisor or the front-desk supervisor.</source>
        <translation>请选服务顾问或前台主管。</translation>
    </message>
    <message>
        <source>Choose a value from the rulebook.</source>
        <translation>请从规则手册选一个参数。</translation>
    </message>
    <message>
        <source>Choose an advisor or the front-desk supervisor.</source>
        <translation>请选服务顾问或前台主管。</translation>
    </message>
    <message>
        <source>Choose an appointment of the same car.</source>
        <translation>请选择同一辆车的工单或预约。</translation>
    </message>
    <message>
        <source>Choose an earlier last day, or change the posts on the staff page.</source>
        <translation>请选较早的结束日，或在人员页更改职位。</translation>
    </message>
    <message>
        <source>Choose an empty database; nothing is ever written over.</source>
        <translation>请选择空的数据库；程序绝不覆盖任何数据。</translation>
    </message>
    <message>
        <source>Choose an open incident from the list.</source>
        <translation>请从列表选择未结的调查事项。</translation>
    </message>
    <message>
        <source>Choose an open task.</source>
        <translation>请选择未完成的项目。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择其他备份。</translation>
    </message>
    <message>
        <source>Choose another bay.</source>
        <translation>请选另一个工位。</translation>
    </message>
    <message>
        <source>Choose another bin.</source>
        <translation>请选别的库位。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>请用别的编号。</translation>
    </message>
    <message>
        <source>Choose another disk; this one loses or changes data.</source>
        <translation>请换一个磁盘；这个会丢失或改变资料。</translation>
    </message>
    <message>
        <source>Choose another encoding until the first rows can be read.</source>
        <translation>请换一种编码，直到前几行可以读懂。</translation>
    </message>
    <message>
        <source>Choose another name, or put that file aside.</source>
        <translation>请换一个名称，或把那个文件移开。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another person as the deputy.</source>
        <translation>请选另一位代理人。</translation>
    </message>
    <message>
        <source>Choose fewer days, and print the register in parts.</source>
        <translation>请缩短日期，分次打印登记簿。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose one from the list, or add the supplier first.</source>
        <translation>请从名单选择，或先新增供应商。</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Asia/Shanghai or Asia/Taipei.</source>
        <translation>请从列表选择，例如 Asia/Shanghai 或 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从清单中选一件。</translation>
    </message>
    <message>
        <source>Choose one from the register.</source>
        <translation>请从登记簿中选择。</translation>
    </message>
    <message>
        <source>Choose one of the clauses that name a fine or another measure.</source>
        <translation>请选择订有考核或其他处理的条款。</translation>
    </message>
    <message>
        <source>Choose one of the stored quotes, or renew the one that ran out.</source>
        <translation>请选择已保存的报价，或更新已过期的报价。</translation>
    </message>
    <message>
        <source>Choose one of the technicians.</source>
        <translation>请选一位技师。</translation>
    </message>
    <message>
        <source>Choose one of the two causes.</source>
        <translation>请从两个原因中选择一个。</translation>
    </message>
    <message>
        <source>Choose one or more people.</source>
        <translation>请选择一人或多人。</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表选一位。</translation>
    </message>
    <message>
        <source>Choose somebody who holds the post.</source>
        <translation>请选择担任该职务的人。</translation>
    </message>
    <message>
        <source>Choose the dealership's root certificate again; it ends in .crt.</source>
        <translation>请重新选择经销店的根证书，扩展名为 .crt。</translation>
    </message>
    <message>
        <source>Choose the double and the entry that is kept.</source>
        <translation>请选择重复的记录与要保留的记录。</translation>
    </message>
    <message>
        <source>Choose the drain cart the old filter lies on.</source>
        <translation>请选择旧机油格所在的接油车。</translation>
    </message>
    <message>
        <source>Choose the file of the dealership's root certificate.</source>
        <translation>请选择经销店根证书的文件。</translation>
    </message>
    <message>
        <source>Choose the order of an accident car.</source>
        <translation>请选择事故车的工单。</translation>
    </message>
    <message>
        <source>Choose the order of this customer, or none.</source>
        <translation>请选这位客户的工单，或不选。</translation>
    </message>
    <message>
        <source>Choose the order, slip or tool first, then print.</source>
        <translation>请先选工单、单据或工具，再打印。</translation>
    </message>
    <message>
        <source>Choose the part in the catalogue, or drop the wish.</source>
        <translation>请在目录中选定备件，或取消这项需求。</translation>
    </message>
    <message>
        <source>Choose the part that is really missing.</source>
        <translation>请选择真正缺少的备件。</translation>
    </message>
    <message>
        <source>Choose the part that was reported or ordered wrongly.</source>
        <translation>请选择误报或误订的备件。</translation>
    </message>
    <message>
        <source>Choose the place or write it down.</source>
        <translation>请选择或填写地点。</translation>
    </message>
    <message>
        <source>Choose the right file, or restore the newest good backup.</source>
        <translation>请选择正确的文件，或还原最新的完好备份。</translation>
    </message>
    <message>
        <source>Choose the right file; nothing was changed in this one.</source>
        <translation>请选择正确的文件；这个文件没有任何改动。</translation>
    </message>
    <message>
        <source>Choose this week or an earlier one.</source>
        <translation>请选本周或更早的一周。</translation>
    </message>
    <message>
        <source>Choose today or a later day, at most two years ahead.</source>
        <translation>请选择今天或之后的日期，最远两年。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选今天或之后的日期。</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>请选择要移到哪里。</translation>
    </message>
    <message>
        <source>Choose why the part comes back.</source>
        <translation>请选择退料原因。</translation>
    </message>
    <message>
        <source>Claim-part order {claim} is not signed by the workshop manager.</source>
        <translation>索赔订货单 {claim} 尚未经车间经理签字。</translation>
    </message>
    <message>
        <source>Claim-part order {claim} is “{state}”, not ready for “{wanted}”.</source>
        <translation>索赔订货单 {claim} 目前为“{state}”，不能转为“{wanted}”。</translation>
    </message>
    <message>
        <source>Claim-part order {claim} over {amount} yuan needs the service director's signature too.</source>
        <translation>索赔订货单 {claim} 金额 {amount} 元，另须服务总监签字。</translation>
    </message>
    <message>
        <source>Clause “{id}” threatens with no sanction.</source>
        <translation>条款“{id}”没有罚则。</translation>
    </message>
    <message>
        <source>Clock off first, or let the leader close the forgotten clock.</source>
        <translation>请先停止计时，或请班组长补停忘关的计时。</translation>
    </message>
    <message>
        <source>Clock on first: scan job card and badge.</source>
        <translation>请先开始计时：扫描派工卡和员工证。</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another place.</source>
        <translation>请先在其他程序中关闭，或改存他处。</translation>
    </message>
    <message>
        <source>Close it in the other program, or copy it to this PC first.</source>
        <translation>请先在其他程序关闭它，或先复制到这台电脑。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>请直接结案。</translation>
    </message>
    <message>
        <source>Close the program and start it again; on the other PCs choose the new place first.</source>
        <translation>请关闭程序再重新启动；其他电脑请先选择新位置。</translation>
    </message>
    <message>
        <source>Close the program at the other PCs first.</source>
        <translation>请先关闭其他电脑上的程序。</translation>
    </message>
    <message>
        <source>Close the program everywhere else on this PC, then try again.</source>
        <translation>请关闭这台电脑上其他地方的本程序，再试一次。</translation>
    </message>
    <message>
        <source>Collect the part at the parts counter first, or correct the quantity.</source>
        <translation>请先到备件库领料，或更正数量。</translation>
    </message>
    <message>
        <source>Come as its owner, or on the server, as postgres: ALTER DATABASE {name} OWNER TO {role}</source>
        <translation>请以所有者身份连接，或在服务器上以 postgres 执行：ALTER DATABASE {name} OWNER TO {role}</translation>
    </message>
    <message>
        <source>Complete the line.</source>
        <translation>请把这一项填完整。</translation>
    </message>
    <message>
        <source>Correct the VIN first if one of them was mistyped.</source>
        <translation>若其中一个 VIN 打错，请先更正。</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the payments until they come to the amount due.</source>
        <translation>请更正付款，使合计等于应收金额。</translation>
    </message>
    <message>
        <source>Count again, or ask for another return.</source>
        <translation>请重新点数，或另外申请退料。</translation>
    </message>
    <message>
        <source>Count again, or write down why it differs.</source>
        <translation>请重新点数，或写下差异原因。</translation>
    </message>
    <message>
        <source>Count them, also those with nothing in the bin.</source>
        <translation>请逐行点完，库位是空的也要点。</translation>
    </message>
    <message>
        <source>Count them, check that they are unused and give them a bin first.</source>
        <translation>请先点数、确认未使用并指定库位。</translation>
    </message>
    <message>
        <source>Count this line again.</source>
        <translation>请重新点数这一行。</translation>
    </message>
    <message>
        <source>Count {count} has bin {bin} open already.</source>
        <translation>盘点 {count} 正在点库位 {bin}。</translation>
    </message>
    <message>
        <source>Count {count} is “{state}” already.</source>
        <translation>盘点 {count} 已是“{state}”。</translation>
    </message>
    <message>
        <source>Cover both fenders and confirm it by name.</source>
        <translation>铺好左右叶子板护罩，并具名确认。</translation>
    </message>
    <message>
        <source>Create an empty database for the workshop and name that one.</source>
        <translation>请为车间建立一个空的数据库，并使用它的名称。</translation>
    </message>
    <message>
        <source>Create the database anew: createdb --encoding UTF8 --template template0 {name}</source>
        <translation>请重新建立数据库：createdb --encoding UTF8 --template template0 {name}</translation>
    </message>
    <message>
        <source>Describe the finding; the advisor of this order adds the lines.</source>
        <translation>请描述发现的问题，项目由本工单的服务顾问新增。</translation>
    </message>
    <message>
        <source>Divide it into smaller files and bring them in one after the other.</source>
        <translation>请分成几个较小的文件，依次导入。</translation>
    </message>
    <message>
        <source>Do it then; the program reminds you.</source>
        <translation>届时再办，系统会提醒。</translation>
    </message>
    <message>
        <source>Do the step that its page shows next.</source>
        <translation>请做其页面所示的下一步。</translation>
    </message>
    <message>
        <source>Due are {due}, the payments come to {paid}.</source>
        <translation>应收 {due}，付款合计 {paid}。</translation>
    </message>
    <message>
        <source>Empty the cart and confirm it, or take another cart.</source>
        <translation>清空接油车并确认，或换一台接油车。</translation>
    </message>
    <message>
        <source>End that delegation first, or choose other days.</source>
        <translation>请先结束该代理，或改选日期。</translation>
    </message>
    <message>
        <source>Enter a tool that turns up now as a new one.</source>
        <translation>现在才找到的工具请登记为新工具。</translation>
    </message>
    <message>
        <source>Enter parts, paint, labour and outside work with their prices.</source>
        <translation>请输入备件、喷漆、工时、外包及其价格。</translation>
    </message>
    <message>
        <source>Enter results once it has begun.</source>
        <translation>活动开始后再登记成效。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>请输入发生日期。</translation>
    </message>
    <message>
        <source>Enter the end of the warranty in the car's file, or let the customer pay the line.</source>
        <translation>请在车辆资料填入质保到期日，或改由客户付款。</translation>
    </message>
    <message>
        <source>Enter the purchase price from the invoice, or choose the same model.</source>
        <translation>请按发票填入购入价格，或改选相同型号。</translation>
    </message>
    <message>
        <source>Enter the quote of another supplier.</source>
        <translation>请再录入另一家供应商的报价。</translation>
    </message>
    <message>
        <source>Enter today's shift, or one to come.</source>
        <translation>请登记今天或以后的当班。</translation>
    </message>
    <message>
        <source>Enter what each of these costs the house, without tax.</source>
        <translation>请填写每一项的未税成本。</translation>
    </message>
    <message>
        <source>Enter who confirmed it, and what was done.</source>
        <translation>请填确认人与处理方式。</translation>
    </message>
    <message>
        <source>Every signature of {claim} is given or asked for already.</source>
        <translation>{claim} 的签字都已完成或已送签。</translation>
    </message>
    <message>
        <source>Everybody sees the own ones.</source>
        <translation>每人只能看自己的罚则。</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>两项都要填写。</translation>
    </message>
    <message>
        <source>Fill in the bin, or leave the stock empty and count it later.</source>
        <translation>请填库位；或让库存留空，之后再盘点。</translation>
    </message>
    <message>
        <source>Fill in the missing field; the model decides what may replace a loss.</source>
        <translation>请补全空白项；丢失时按型号认定可替代的工具。</translation>
    </message>
    <message>
        <source>Fill in the owner's name.</source>
        <translation>请填车主姓名。</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>请补齐缺少的内容。</translation>
    </message>
    <message>
        <source>Fill it in, or leave the row out.</source>
        <translation>请填上，或略去这一行。</translation>
    </message>
    <message>
        <source>Finding {finding} is: {state}.</source>
        <translation>问题 {finding} 目前为：{state}。</translation>
    </message>
    <message>
        <source>Finish or cancel that count first.</source>
        <translation>请先完成或取消那次盘点。</translation>
    </message>
    <message>
        <source>Finish the order, or report an addition.</source>
        <translation>请将工单完工，或提报二次增项。</translation>
    </message>
    <message>
        <source>Finish the task, or ask the service advisor to take it off.</source>
        <translation>请完成该项目，或请服务顾问删除。</translation>
    </message>
    <message>
        <source>Fit it and tick it, or bring it back to the parts counter.</source>
        <translation>请装车并勾选，或把实物退回备件库。</translation>
    </message>
    <message>
        <source>Fit the covers and confirm them by name.</source>
        <translation>铺好护罩，并具名确认。</translation>
    </message>
    <message>
        <source>For {tool} “{chosen}” was chosen, not “{received}”.</source>
        <translation>{tool} 选的是“{chosen}”，不是“{received}”。</translation>
    </message>
    <message>
        <source>Format the column as text and type the value again.</source>
        <translation>请把该列设为文本格式，再重新输入。</translation>
    </message>
    <message>
        <source>Give every labour and part line of it a price, then ask the customer.</source>
        <translation>请先为增项的每一项填上单价，再问客户。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Give out rolled masking paper or masking film instead.</source>
        <translation>请改发卷式遮蔽纸或遮蔽膜。</translation>
    </message>
    <message>
        <source>Give the administrator's post to somebody else first.</source>
        <translation>请先把系统管理员职务交给另一人。</translation>
    </message>
    <message>
        <source>Give the card back and tick it; the counter keeps the issue slip.</source>
        <translation>请交还派工卡并勾选；柜台留存领料单。</translation>
    </message>
    <message>
        <source>Give the discount again, or take it back.</source>
        <translation>请重新给予折扣，或撤回。</translation>
    </message>
    <message>
        <source>Give the discount at the settlement, with its reason; take off work that is not done.</source>
        <translation>请在结算时打折并写明理由；没做的项目请删除。</translation>
    </message>
    <message>
        <source>Give them in several portions, to several people.</source>
        <translation>请分批下发给几位人员。</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>请沿用该单。</translation>
    </message>
    <message>
        <source>Go on with the next task.</source>
        <translation>请继续下一项任务。</translation>
    </message>
    <message>
        <source>Go on with the step that its page shows next.</source>
        <translation>请继续其页面所示的下一步。</translation>
    </message>
    <message>
        <source>Grievance {grievance} counts as dispelled only when the customer confirms it.</source>
        <translation>抱怨 {grievance} 须客户确认才算化解。</translation>
    </message>
    <message>
        <source>Grievance {grievance} is already: {state}.</source>
        <translation>抱怨 {grievance} 目前状态：{state}。</translation>
    </message>
    <message>
        <source>Grievance {grievance} is neither dispelled nor reported to the superior.</source>
        <translation>抱怨 {grievance} 既未化解也未上报上级。</translation>
    </message>
    <message>
        <source>Grievance {grievance} was not reported to you.</source>
        <translation>抱怨 {grievance} 未上报给您。</translation>
    </message>
    <message>
        <source>Hand the complete sheet in, tick it, then archive the order.</source>
        <translation>请交回齐全的服务单并勾选，再归档。</translation>
    </message>
    <message>
        <source>Hand this tool back; take the same model or the original price.</source>
        <translation>请退回这件工具；只收相同型号或原价赔偿。</translation>
    </message>
    <message>
        <source>How the wrong part came about is not said.</source>
        <translation>没有说明误报或误订的经过。</translation>
    </message>
    <message>
        <source>If you hold the power, send it back with a comment instead.</source>
        <translation>若您有权限，请写意见退回。</translation>
    </message>
    <message>
        <source>Install PostgreSQL {oldest} or newer on the server.</source>
        <translation>请在服务器安装 PostgreSQL {oldest} 或更新版本。</translation>
    </message>
    <message>
        <source>Install the client tools of PostgreSQL {server} or newer.</source>
        <translation>请安装 PostgreSQL {server} 或更新版本的客户端工具。</translation>
    </message>
    <message>
        <source>Install the client tools of PostgreSQL {version} or newer.</source>
        <translation>请安装 PostgreSQL {version} 或更新版本的客户端工具。</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, or choose an older backup.</source>
        <translation>请在这台电脑安装较新版本，或选择较旧的备份。</translation>
    </message>
    <message>
        <source>Install the newer version on this PC; nothing was changed.</source>
        <translation>请在这台电脑安装新版本；数据没有改动。</translation>
    </message>
    <message>
        <source>Issue only what the order lists; ask the service advisor to add it.</source>
        <translation>只发工单上有的备件；请服务顾问加上。</translation>
    </message>
    <message>
        <source>Issue what is still open, or let the service advisor add a line.</source>
        <translation>请发未出的数量，或请服务顾问加一行。</translation>
    </message>
    <message>
        <source>Issue what is there, and order the rest.</source>
        <translation>先发现有的，其余订货。</translation>
    </message>
    <message>
        <source>Issued, but neither fitted nor returned: {part}, {quantity}.</source>
        <translation>已领料但未装车也未退回：{part}，{quantity}。</translation>
    </message>
    <message>
        <source>It has {length} characters; at most {most} fit.</source>
        <translation>共有 {length} 个字，最多只能 {most} 个。</translation>
    </message>
    <message>
        <source>It holds invisible control characters.</source>
        <translation>其中有看不见的控制字符。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>没有填写。</translation>
    </message>
    <message>
        <source>It is not identified yet which part is meant by “{part}”.</source>
        <translation>“{part}”指的是哪个备件，还没有确认。</translation>
    </message>
    <message>
        <source>It is not known what this paper is about.</source>
        <translation>不知道这份单据属于哪一项。</translation>
    </message>
    <message>
        <source>It is not recorded what became of the old parts.</source>
        <translation>旧件处理方式尚未登记。</translation>
    </message>
    <message>
        <source>It is not said what was done about grievance {grievance}.</source>
        <translation>没有写明抱怨 {grievance} 如何处理。</translation>
    </message>
    <message>
        <source>It is not said what was found.</source>
        <translation>没有写明查到什么。</translation>
    </message>
    <message>
        <source>It is not said why the customer counts as {standing}.</source>
        <translation>没有写明为何打为{standing}。</translation>
    </message>
    <message>
        <source>It is not said why the customer has no interest.</source>
        <translation>没有写明客户为何无意愿。</translation>
    </message>
    <message>
        <source>It is not written down who answered.</source>
        <translation>没有记下是谁回复的。</translation>
    </message>
    <message>
        <source>It is not written down who takes the car.</source>
        <translation>没有记下由谁提车。</translation>
    </message>
    <message>
        <source>It stands in row {row} as well, with other contents.</source>
        <translation>第 {row} 行也有，而内容不同。</translation>
    </message>
    <message>
        <source>It stays in the list of missed duties.</source>
        <translation>它会留在漏办清单中。</translation>
    </message>
    <message>
        <source>Its certificate is not signed by the chosen root certificate, or has expired. Type no password before whoever looks after the server has looked at it.</source>
        <translation>它的证书不是由所选的根证书签发，或已过期。在服务器管理者查看之前，请勿输入密码。</translation>
    </message>
    <message>
        <source>Judge the open incident first.</source>
        <translation>请先对已立案的事项做结论。</translation>
    </message>
    <message>
        <source>Keep the columns that shall be brought in, and save it again.</source>
        <translation>请只留下要导入的列，再保存。</translation>
    </message>
    <message>
        <source>Leave it to one of those named here, or withdraw the request.</source>
        <translation>请交由列出的人员批复，或撤回申请。</translation>
    </message>
    <message>
        <source>Leave it to somebody else.</source>
        <translation>请交由他人处理。</translation>
    </message>
    <message>
        <source>Leave it to the signature.</source>
        <translation>直接等待签字即可。</translation>
    </message>
    <message>
        <source>Leave it with at least one post that somebody holds.</source>
        <translation>请至少保留一个有人担任的职位。</translation>
    </message>
    <message>
        <source>Leave it with these posts.</source>
        <translation>请保留给这些职位。</translation>
    </message>
    <message>
        <source>Leave it with these posts; further ones may be added.</source>
        <translation>请保留这些职位，可以再增加其他职位。</translation>
    </message>
    <message>
        <source>Leave it, or write why it is bought all the same.</source>
        <translation>请不要采购，或写明仍要采购的原因。</translation>
    </message>
    <message>
        <source>Leave one of the two rows out.</source>
        <translation>两行请略去一行。</translation>
    </message>
    <message>
        <source>Leave the line on the order.</source>
        <translation>请把这一项留在工单上。</translation>
    </message>
    <message>
        <source>Leave the password out: the program asks for it and keeps it in this PC's keyring. Change the password that was shown here.</source>
        <translation>请勿写上密码：程序会询问，并存入这台电脑的密钥环。请更换刚才露出的密码。</translation>
    </message>
    <message>
        <source>Leave the price as it is until the loss is made good.</source>
        <translation>赔偿完成前请不要更改价格。</translation>
    </message>
    <message>
        <source>Leave the rulebook's amount, or type one up to {most} yuan.</source>
        <translation>请用规章金额，或输入 {most} 元以内的金额。</translation>
    </message>
    <message>
        <source>Lend another tool; this one has left the crib for good.</source>
        <translation>请借出其他工具；这件已不再使用。</translation>
    </message>
    <message>
        <source>Let another service director look into it.</source>
        <translation>请由另一位服务总监查核。</translation>
    </message>
    <message>
        <source>Let another step count first.</source>
        <translation>请先让另一个步骤计入。</translation>
    </message>
    <message>
        <source>Let both set their time by the network (Debian: systemd-timesyncd; Windows: Date &amp; time).</source>
        <translation>请让两者通过网络校时（Debian：systemd-timesyncd；Windows：日期和时间）。</translation>
    </message>
    <message>
        <source>Let it be issued for that order.</source>
        <translation>请在该工单上领料。</translation>
    </message>
    <message>
        <source>Let reception open one: talk, deposit, signatures.</source>
        <translation>请由前台开单：沟通、订金、签字。</translation>
    </message>
    <message>
        <source>Let somebody inspect it who did not work on it.</source>
        <translation>请由未参与施工的人员检验。</translation>
    </message>
    <message>
        <source>Let somebody judge it who is not concerned.</source>
        <translation>请由与此事无关的人做结论。</translation>
    </message>
    <message>
        <source>Let the cashier cancel it and pay the deposit back in one step.</source>
        <translation>请由收银取消并同时退还订金。</translation>
    </message>
    <message>
        <source>Let the customer sign the estimate on the screen.</source>
        <translation>请客户在屏幕上签名。</translation>
    </message>
    <message>
        <source>Let the desk report it, or the superior it was reported to settle it.</source>
        <translation>请前台上报，或由受报的上级处理。</translation>
    </message>
    <message>
        <source>Let the floor or the front desk bring the order back to work first.</source>
        <translation>请先由车间或前台让工单恢复施工。</translation>
    </message>
    <message>
        <source>Let the floor report a second-round addition and ask the customer.</source>
        <translation>请车间提报二次增项，再征求客户同意。</translation>
    </message>
    <message>
        <source>Let the parts counter cancel what has not come; then open a claim-part order for the line.</source>
        <translation>请备件柜台取消未到的部分，再为该项目开索赔订货单。</translation>
    </message>
    <message>
        <source>Let the person concerned do it, or the manager.</source>
        <translation>请当事人或其主管申诉。</translation>
    </message>
    <message>
        <source>Let the service advisor add it to the quotation first.</source>
        <translation>请服务顾问先加入报价单。</translation>
    </message>
    <message>
        <source>Let the service advisor change the line first.</source>
        <translation>请服务顾问先修改该行。</translation>
    </message>
    <message>
        <source>Let the service advisor price it first.</source>
        <translation>请服务顾问先完成报价。</translation>
    </message>
    <message>
        <source>Let the service advisor take the line off if it is the wrong part.</source>
        <translation>如果选错了备件，请服务顾问移除这一行。</translation>
    </message>
    <message>
        <source>Let those who verify look at the facts; they may dismiss it.</source>
        <translation>请由核实人查看事实；不成立时由核实人撤销。</translation>
    </message>
    <message>
        <source>Let {person} sign in, or lend it at the parts counter.</source>
        <translation>请 {person} 自己登录，或到备件柜台借出。</translation>
    </message>
    <message>
        <source>Look at each part; used parts stay with the order.</source>
        <translation>请逐件检查；用过的备件留在工单上。</translation>
    </message>
    <message>
        <source>Look at goods-in: it was taken in already.</source>
        <translation>请查看入库记录：已经入库。</translation>
    </message>
    <message>
        <source>Look at it again; somebody else has acted.</source>
        <translation>请重新查看，已有人处理。</translation>
    </message>
    <message>
        <source>Look at the authority matrix.</source>
        <translation>请查看权责表。</translation>
    </message>
    <message>
        <source>Look at the day's list again.</source>
        <translation>请再看一次当日列表。</translation>
    </message>
    <message>
        <source>Look at the figure in the manufacturer's or the group's paper.</source>
        <translation>请查对厂家或集团的指标文件。</translation>
    </message>
    <message>
        <source>Look at the fresh figures and try again; your input is kept.</source>
        <translation>请看最新数据后再试，您输入的内容仍保留。</translation>
    </message>
    <message>
        <source>Look at the latest request about the same thing.</source>
        <translation>请看同一事项的最新申请。</translation>
    </message>
    <message>
        <source>Look at the line again: somebody may have corrected it already.</source>
        <translation>请再看一次这一行：可能已有人更正。</translation>
    </message>
    <message>
        <source>Look at the list of cases; a second case needs another cause.</source>
        <translation>请看案件清单；另一案须有不同经过。</translation>
    </message>
    <message>
        <source>Look at the list of returns for its next step.</source>
        <translation>请在退料列表中查看下一步。</translation>
    </message>
    <message>
        <source>Look at the new value and decide again.</source>
        <translation>请看过新值再决定。</translation>
    </message>
    <message>
        <source>Look at the open orders; cancel the other one if it is wrong.</source>
        <translation>请查看待到货订单；若那张有误请先取消。</translation>
    </message>
    <message>
        <source>Look at the order again; somebody may have taken it back.</source>
        <translation>请再看一次工单，可能已有人撤回。</translation>
    </message>
    <message>
        <source>Look at the order's state and take the step before it first.</source>
        <translation>请看工单状态，先完成前一步。</translation>
    </message>
    <message>
        <source>Look at the order: the answer may have been recorded elsewhere.</source>
        <translation>请看工单：回复可能已在别处记录。</translation>
    </message>
    <message>
        <source>Look at the printer, then print again; the paper was saved as PDF.</source>
        <translation>请检查打印机后重新打印；单据已保存为 PDF。</translation>
    </message>
    <message>
        <source>Look at the tool and write down its condition.</source>
        <translation>请检查工具并写下状况。</translation>
    </message>
    <message>
        <source>Look at the tool's history; nothing has to be taken back.</source>
        <translation>请看工具的借还记录；没有东西需要收回。</translation>
    </message>
    <message>
        <source>Look at what was handed over and brought back.</source>
        <translation>请核对已领与已退的数量。</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed near row {row}.</source>
        <translation>请找第 {row} 行附近没有成对的引号。</translation>
    </message>
    <message>
        <source>Look it up in the list of grievances.</source>
        <translation>请到抱怨清单查找。</translation>
    </message>
    <message>
        <source>Look it up in the list of suspected concealments.</source>
        <translation>请到疑似隐瞒清单查找。</translation>
    </message>
    <message>
        <source>Look it up there; nobody is punished twice for one thing.</source>
        <translation>请查阅该笔；一事不二罚。</translation>
    </message>
    <message>
        <source>Look whether they were cleared already.</source>
        <translation>请查看是否已清走。</translation>
    </message>
    <message>
        <source>Make a new appointment if the customer comes again.</source>
        <translation>客户若再来，请建新预约。</translation>
    </message>
    <message>
        <source>Make room on the disk of the database, then do the same again: it counts once. If there is room, the disk may be failing: make a backup on another one.</source>
        <translation>请在数据库所在的磁盘腾出空间，再做一次同样的操作：只会计算一次。若还有空间，磁盘可能快坏了：请备份到另一个磁盘。</translation>
    </message>
    <message>
        <source>Make room there or choose another folder in the settings.</source>
        <translation>请清出空间，或在设置中改选文件夹。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Margin {margin} % is below {line} %: this is not decided by {person}.</source>
        <translation>毛利率 {margin} % 低于 {line} %：不由 {person} 决定。</translation>
    </message>
    <message>
        <source>Mark customers in the list, one or all of them.</source>
        <translation>请在名单勾选一位或全部客户。</translation>
    </message>
    <message>
        <source>Mileage and fuel must be readings of the instrument panel.</source>
        <translation>里程与油量须为仪表上的读数。</translation>
    </message>
    <message>
        <source>More than {most} loans went out on these days.</source>
        <translation>这段日期的借出超过 {most} 笔。</translation>
    </message>
    <message>
        <source>Move the appointment to today first.</source>
        <translation>请先把预约改到今天。</translation>
    </message>
    <message>
        <source>Name another role for the program, usually workshop.</source>
        <translation>请为程序指定另一个角色，通常是 workshop。</translation>
    </message>
    <message>
        <source>Name the advisor whom the customer told first.</source>
        <translation>请指明客户最先反映的服务顾问。</translation>
    </message>
    <message>
        <source>Name the person in sales and the purpose, and enter at least one item.</source>
        <translation>请填写销售部领用人与用途，并至少录入一项。</translation>
    </message>
    <message>
        <source>Name the person of the house who goes along.</source>
        <translation>请指定店内陪同人。</translation>
    </message>
    <message>
        <source>No approval step may be put before this: {posts} do it themselves.</source>
        <translation>此项不得再加签核：由{posts}自行办理。</translation>
    </message>
    <message>
        <source>No bin with stock begins with “{scope}”.</source>
        <translation>没有以“{scope}”开头且有库存的库位。</translation>
    </message>
    <message>
        <source>No bin with stock lies from “{first}” to “{last}”.</source>
        <translation>从“{first}”到“{last}”没有有库存的库位。</translation>
    </message>
    <message>
        <source>No clock of {technician} is running.</source>
        <translation>{technician} 目前没有计时。</translation>
    </message>
    <message>
        <source>No concealment is suspected here.</source>
        <translation>这里没有疑似隐瞒。</translation>
    </message>
    <message>
        <source>No customer is selected.</source>
        <translation>没有勾选客户。</translation>
    </message>
    <message>
        <source>No old parts of order {order} lie on the floor.</source>
        <translation>工单 {order} 没有旧件留在车间。</translation>
    </message>
    <message>
        <source>No part is on this order yet.</source>
        <translation>订单上还没有备件。</translation>
    </message>
    <message>
        <source>No printer is set up on this PC.</source>
        <translation>这台电脑没有设置打印机。</translation>
    </message>
    <message>
        <source>No server called {host} is known here.</source>
        <translation>这里找不到名为 {host} 的服务器。</translation>
    </message>
    <message>
        <source>No valid quote is chosen.</source>
        <translation>尚未选定有效的报价。</translation>
    </message>
    <message>
        <source>No warranty is recorded for {plate} on the day it came in: the line cannot be free.</source>
        <translation>{plate} 进厂当日没有质保记录：这一项不能免费。</translation>
    </message>
    <message>
        <source>Nobody has called the customer since {part} ({claim}) came.</source>
        <translation>{part}（{claim}）到货后还没有人给客户打电话。</translation>
    </message>
    <message>
        <source>Nobody has said what is wrong.</source>
        <translation>未说明有什么问题。</translation>
    </message>
    <message>
        <source>Nobody has said what was found out.</source>
        <translation>未说明查明的结果。</translation>
    </message>
    <message>
        <source>Nobody has talked to the customer about {claim} yet.</source>
        <translation>尚未就 {claim} 与客户沟通。</translation>
    </message>
    <message>
        <source>Nobody is named whom the wrong part concerns.</source>
        <translation>没有指明相关人员。</translation>
    </message>
    <message>
        <source>Nobody knows where the removed parts of order {order} lie.</source>
        <translation>工单 {order} 的拆车件没有存放位置。</translation>
    </message>
    <message>
        <source>Nobody on the floor has this badge: {person}.</source>
        <translation>车间没有人持此员工证：{person}。</translation>
    </message>
    <message>
        <source>Nobody on the staff would hold this power any more.</source>
        <translation>这样一来，就没有人掌握这项权限。</translation>
    </message>
    <message>
        <source>Nobody stands in for himself.</source>
        <translation>不能代理自己。</translation>
    </message>
    <message>
        <source>Not a clear part name: “{name}”.</source>
        <translation>备件名称不清楚：“{name}”。</translation>
    </message>
    <message>
        <source>Nothing asks for so much of {part}: {on_hand} in stock, {ordered} on the way, minimum {minimum}.</source>
        <translation>没有单据需要这么多{part}：在库 {on_hand}、在途 {ordered}、最低库存 {minimum}。</translation>
    </message>
    <message>
        <source>Nothing can be printed while the database is away: every print is numbered and recorded.</source>
        <translation>数据库无法连接时不能打印：每次打印都要编号并留下记录。</translation>
    </message>
    <message>
        <source>Nothing is entered as received.</source>
        <translation>没有录入到货数量。</translation>
    </message>
    <message>
        <source>Nothing is kept for this line.</source>
        <translation>这一行没有保留库存。</translation>
    </message>
    <message>
        <source>Nothing is left to do for this period.</source>
        <translation>本期已无需再办。</translation>
    </message>
    <message>
        <source>Nothing is lost: go on at the old place and report these words.</source>
        <translation>没有丢失任何数据：请在原处继续工作，并上报这段文字。</translation>
    </message>
    <message>
        <source>Nothing is picked yet.</source>
        <translation>尚未挑选任何备件。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>不必处理。</translation>
    </message>
    <message>
        <source>Nothing to do: go on with the next one.</source>
        <translation>不必处理，请继续下一条。</translation>
    </message>
    <message>
        <source>Nothing to do: parts may be ordered.</source>
        <translation>无须处理：可以订备件。</translation>
    </message>
    <message>
        <source>Nothing to set here: the program follows the rule's wording.</source>
        <translation>此处无须设定，程序依条文办理。</translation>
    </message>
    <message>
        <source>Of “{part}” only {fittable} can be fitted; {wanted} was entered.</source>
        <translation>“{part}”只能装 {fittable}，输入的是 {wanted}。</translation>
    </message>
    <message>
        <source>Of “{part}” {fitted} are in the car; {wanted} cannot come out.</source>
        <translation>“{part}”已装车 {fitted}，不能取消 {wanted}。</translation>
    </message>
    <message>
        <source>On the server, as postgres: createuser --pwprompt {role}; then run this again.</source>
        <translation>请在服务器上以 postgres 执行：createuser --pwprompt {role}，然后再执行一次。</translation>
    </message>
    <message>
        <source>Once it is back, move again with --dry-run: if it then finds data there, everything arrived.</source>
        <translation>服务器恢复后，请加上 --dry-run 再迁移一次：若说那里已有数据，就表示全部都到了。</translation>
    </message>
    <message>
        <source>Only a person it went to may read or accept it.</source>
        <translation>只有收件人可以读取或接收。</translation>
    </message>
    <message>
        <source>Only an administrator makes or unmakes an administrator.</source>
        <translation>只有系统管理员可以指派或取消系统管理员。</translation>
    </message>
    <message>
        <source>Only the service advisor adds lines to an accident quotation.</source>
        <translation>事故车报价单只能由服务顾问新增项目。</translation>
    </message>
    <message>
        <source>Only unused parts go back to stock: {returnable} of this line.</source>
        <translation>只有未使用的可以退库：本行可退 {returnable}。</translation>
    </message>
    <message>
        <source>Only {person} or a manager appeals against this sanction.</source>
        <translation>只有 {person} 或主管可就此罚则申诉。</translation>
    </message>
    <message>
        <source>Only {person} or the director decides who stands in for {person}.</source>
        <translation>只有 {person} 本人或服务总监可以决定由谁代理 {person}。</translation>
    </message>
    <message>
        <source>Only {person}, who asked for this, can take it back.</source>
        <translation>只有提出人 {person} 可以撤回。</translation>
    </message>
    <message>
        <source>Open a count for that bin.</source>
        <translation>请对该库位开立盘点。</translation>
    </message>
    <message>
        <source>Open a new count.</source>
        <translation>请开立新的盘点。</translation>
    </message>
    <message>
        <source>Open a new order for what has come up since.</source>
        <translation>之后的事项请另开工单。</translation>
    </message>
    <message>
        <source>Open another one if more is needed.</source>
        <translation>如需更多，请另开一张。</translation>
    </message>
    <message>
        <source>Open it and decide it by itself.</source>
        <translation>请单独打开并批复。</translation>
    </message>
    <message>
        <source>Open it and do it there; the program then ticks it off by itself.</source>
        <translation>请打开该页面并在那里完成，程序会自动记为已完成。</translation>
    </message>
    <message>
        <source>Open that part and change it.</source>
        <translation>请打开该备件修改。</translation>
    </message>
    <message>
        <source>Open the checklist and answer every point.</source>
        <translation>请打开检查表并逐项检查。</translation>
    </message>
    <message>
        <source>Open the list of claim parts and choose it there.</source>
        <translation>请打开索赔件清单并从中选择。</translation>
    </message>
    <message>
        <source>Order it as an ordinary part, or set the line to warranty first.</source>
        <translation>请按一般备件订货，或先将项目改为质保。</translation>
    </message>
    <message>
        <source>Order {order} cannot be finished yet. {missing}</source>
        <translation>工单 {order} 还不能完工。{missing}</translation>
    </message>
    <message>
        <source>Order {order} has an open grievance: {grievance}.</source>
        <translation>工单 {order} 有未结抱怨：{grievance}。</translation>
    </message>
    <message>
        <source>Order {order} has been started: what the customer pays more for needs a yes first.</source>
        <translation>工单 {order} 已开工：增加客户费用须先征得同意。</translation>
    </message>
    <message>
        <source>Order {order} has no discount.</source>
        <translation>工单 {order} 没有折扣。</translation>
    </message>
    <message>
        <source>Order {order} has no lines to quote.</source>
        <translation>工单 {order} 没有可报价的项目。</translation>
    </message>
    <message>
        <source>Order {order} has no posted stock-out to hand over.</source>
        <translation>工单 {order} 没有已过账、可交付的出库。</translation>
    </message>
    <message>
        <source>Order {order} has not been started.</source>
        <translation>工单 {order} 尚未开工。</translation>
    </message>
    <message>
        <source>Order {order} is not this customer's.</source>
        <translation>工单 {order} 不是这位客户的。</translation>
    </message>
    <message>
        <source>Order {order} is “{kind}”, not an accident repair.</source>
        <translation>工单 {order} 为“{kind}”，不是事故维修。</translation>
    </message>
    <message>
        <source>Order {order} is “{kind}”: discounts are for general repairs only.</source>
        <translation>工单 {order} 属于“{kind}”，折扣只限一般维修。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”: a discount is given between the finished work and the bill.</source>
        <translation>工单 {order} 为“{state}”，折扣须在完工之后、结算之前给予。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”: its quotation stays as it is.</source>
        <translation>工单 {order} 为“{state}”：报价不再变动。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”: parts go out while it is started.</source>
        <translation>工单 {order} 为“{state}”：开工中才能发料。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; it cannot become “{wanted}” now.</source>
        <translation>工单 {order} 目前为“{state}”，不能变成“{wanted}”。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; it needs no place on the floor.</source>
        <translation>工单 {order} 为“{state}”，不需要安排工位。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; its parts are charged already.</source>
        <translation>工单 {order} 为“{state}”，备件已计价。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; no tool goes out for it.</source>
        <translation>工单 {order} 目前“{state}”，不能为它借出工具。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; nobody works on it now.</source>
        <translation>工单 {order} 为“{state}”，现在不能施工。</translation>
    </message>
    <message>
        <source>Order {order} is “{state}”; this can no longer be changed.</source>
        <translation>工单 {order} 目前为“{state}”，已不能修改。</translation>
    </message>
    <message>
        <source>Order {order} needs no {part} now.</source>
        <translation>工单 {order} 目前不需要 {part}。</translation>
    </message>
    <message>
        <source>Order {order}: margin {margin} % is below {line} %, and the reason is missing.</source>
        <translation>工单 {order}：毛利率 {margin} % 低于 {line} %，且未说明原因。</translation>
    </message>
    <message>
        <source>Paid work needs the customer's name and signature.</source>
        <translation>收费维修须有客户姓名与签名。</translation>
    </message>
    <message>
        <source>Part number {part} is in the catalogue already.</source>
        <translation>备件号 {part} 已在目录中。</translation>
    </message>
    <message>
        <source>Parts are ordered for accepted orders, once the customer has agreed to the line.</source>
        <translation>只为客户已确认的工单与项目订货。</translation>
    </message>
    <message>
        <source>Parts for a car go out against its work order.</source>
        <translation>装车的备件请凭工单出库。</translation>
    </message>
    <message>
        <source>Parts of order {order} have already been stocked out.</source>
        <translation>工单 {order} 的备件已经出库。</translation>
    </message>
    <message>
        <source>Pay it back in full, then close.</source>
        <translation>请先全额退还，再结案。</translation>
    </message>
    <message>
        <source>Plan orders the customer has agreed to and that are not finished.</source>
        <translation>只能安排客户已同意且未完工的工单。</translation>
    </message>
    <message>
        <source>Post the stock-out first; the goods follow it.</source>
        <translation>请先出库过账，实物随后交付。</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is new enough.</source>
        <translation>PostgreSQL {version} 版本够新。</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old.</source>
        <translation>PostgreSQL {version} 版本太旧。</translation>
    </message>
    <message>
        <source>Powers are handed over for at most {days} days.</source>
        <translation>权限最多交付 {days} 天。</translation>
    </message>
    <message>
        <source>Powers cannot be handed over for days that are past.</source>
        <translation>不能交付已过去日期的权限。</translation>
    </message>
    <message>
        <source>Price it again; the new version is signed.</source>
        <translation>请重新报价；新版本再签字。</translation>
    </message>
    <message>
        <source>Price the new version and get its signature.</source>
        <translation>请完成新版报价并取得签字。</translation>
    </message>
    <message>
        <source>Price the quotation and get the signature of those named here.</source>
        <translation>请完成报价，并由此处所列人员签字。</translation>
    </message>
    <message>
        <source>Price what is still to be done on a new order.</source>
        <translation>其余工作请另开工单报价。</translation>
    </message>
    <message>
        <source>Print it once the connection is back; the page stays as it is.</source>
        <translation>连接恢复后再打印，页面内容不变。</translation>
    </message>
    <message>
        <source>Print once more; the page will carry the next number.</source>
        <translation>请再打印一次，页上会是下一个份号。</translation>
    </message>
    <message>
        <source>Print the job card: it travels with the car.</source>
        <translation>请打印派工卡，随车走。</translation>
    </message>
    <message>
        <source>Promise a time that the workshop can keep.</source>
        <translation>请承诺车间做得到的时间。</translation>
    </message>
    <message>
        <source>Put it right in the program, then move again.</source>
        <translation>请先在程序里更正，再迁移一次。</translation>
    </message>
    <message>
        <source>Put the form's files back as they were delivered, or mend the line named.</source>
        <translation>请还原该表单的原始文件，或修正上述那一行。</translation>
    </message>
    <message>
        <source>Put them away tidily and enter shelf or box.</source>
        <translation>请放好并填写货架号或整理箱号。</translation>
    </message>
    <message>
        <source>Put these right one after the other.</source>
        <translation>请逐项处理。</translation>
    </message>
    <message>
        <source>Read it again, then decide.</source>
        <translation>请重新查看后再批复。</translation>
    </message>
    <message>
        <source>Read it again; a wrong entry is corrected by the supervisor.</source>
        <translation>请再读一次；错误的里程由前台主管更正。</translation>
    </message>
    <message>
        <source>Read it again; there may be nothing left to do.</source>
        <translation>请再看一次，可能已无须处理。</translation>
    </message>
    <message>
        <source>Read them again: mileage from 0 up, fuel from 0 to 8 eighths.</source>
        <translation>请再读一次：里程不小于 0，油量 0 到 8 格。</translation>
    </message>
    <message>
        <source>Reading goes on. Whoever looks after the PC lets you write into the folder of the database; then do the same again.</source>
        <translation>仍可查看。请管理电脑的人让您能写入数据库所在的文件夹，再做一次同样的操作。</translation>
    </message>
    <message>
        <source>Reading it is enough.</source>
        <translation>读过即可。</translation>
    </message>
    <message>
        <source>Record it: to the customer, to the manufacturer, scrapped, or none removed.</source>
        <translation>请登记：交还客户、索赔退厂、报废或无旧件。</translation>
    </message>
    <message>
        <source>Record the full original price, or choose the same model.</source>
        <translation>请登记全额原价，或改选相同型号。</translation>
    </message>
    <message>
        <source>Record the talk first: part, deposit, how long it takes.</source>
        <translation>请先记录沟通：备件、订金、所需时间。</translation>
    </message>
    <message>
        <source>Record what you found since then as a finding of its own.</source>
        <translation>之后发现的问题请另行登记。</translation>
    </message>
    <message>
        <source>Refresh the list of activities.</source>
        <translation>请重新整理活动清单。</translation>
    </message>
    <message>
        <source>Refresh the list of tasks.</source>
        <translation>请重新整理任务清单。</translation>
    </message>
    <message>
        <source>Repeat this step as it stands once the server is back: it counts once either way.</source>
        <translation>服务器恢复后，请原样再做一次这一步：无论如何只会计入一次。</translation>
    </message>
    <message>
        <source>Report it to the superior, or dispel it and let the customer confirm.</source>
        <translation>请上报上级，或化解并取得客户确认。</translation>
    </message>
    <message>
        <source>Report the loss first.</source>
        <translation>请先报丢失。</translation>
    </message>
    <message>
        <source>Restore the newest good backup. If there never was a house here, remove the file.</source>
        <translation>请还原最新的完好备份。若这里从来没有过店家数据，请移除这个文件。</translation>
    </message>
    <message>
        <source>Restore the newest good backup; older ones are not touched.</source>
        <translation>请还原最新的完好备份；较旧的不会动到。</translation>
    </message>
    <message>
        <source>Return the parts to the counter first, then try again.</source>
        <translation>请先把备件退回备件库，再试一次。</translation>
    </message>
    <message>
        <source>Return what was handed over and not fitted; reverse a slip still here.</source>
        <translation>只能退已领而未装的；未交付的单请冲销。</translation>
    </message>
    <message>
        <source>Return {slip} asks for {wanted}; {counted} were counted.</source>
        <translation>退料单 {slip} 申请 {wanted}，实点 {counted}。</translation>
    </message>
    <message>
        <source>Return {slip} is “{state}” already.</source>
        <translation>退料单 {slip} 已是“{state}”。</translation>
    </message>
    <message>
        <source>Run aftersales-desktop server init, or server upgrade if it is older, and move then.</source>
        <translation>请运行 aftersales-desktop server init，版本较旧则运行 server upgrade，然后再迁移。</translation>
    </message>
    <message>
        <source>Sanction {number} is against {person}, who cannot judge it.</source>
        <translation>罚则 {number} 的当事人是 {person}，不得自行处理。</translation>
    </message>
    <message>
        <source>Sanction {number} is “{state}” since {at}, by {person}.</source>
        <translation>罚则 {number} 自 {at} 起为“{state}”，经手人 {person}。</translation>
    </message>
    <message>
        <source>Sanction {number} was appealed against before.</source>
        <translation>罚则 {number} 已申诉过。</translation>
    </message>
    <message>
        <source>Save it as CSV or as an Excel workbook (.xlsx), without a password.</source>
        <translation>请存成 CSV 或 Excel 工作簿（.xlsx），不设密码。</translation>
    </message>
    <message>
        <source>Save the file for support, and restore the newest backup in which they do.</source>
        <translation>请保存支持文件，并还原账目相符的最新备份。</translation>
    </message>
    <message>
        <source>Scan or search the parts that came in.</source>
        <translation>请扫描或搜索到货的备件。</translation>
    </message>
    <message>
        <source>Scan the badge of the person who takes the tool.</source>
        <translation>请扫描借用人的员工证。</translation>
    </message>
    <message>
        <source>Scan the badge of the technician who takes the parts.</source>
        <translation>请扫描领料技师的员工证。</translation>
    </message>
    <message>
        <source>Scan the badge of {technician}, or ask the team leader.</source>
        <translation>请扫描 {technician} 的员工证，或找班组长。</translation>
    </message>
    <message>
        <source>Scan the bin's label, or add the bin first.</source>
        <translation>请扫描库位标签，或先新设库位。</translation>
    </message>
    <message>
        <source>Scan the card that lies with this car.</source>
        <translation>请扫描随车的派工卡。</translation>
    </message>
    <message>
        <source>Scan the code again, or type the number together with its check characters from the card.</source>
        <translation>请重新扫描，或输入卡上的号码与校验码。</translation>
    </message>
    <message>
        <source>Scan the job card of a car that is being worked on.</source>
        <translation>请扫描施工中车辆的派工卡。</translation>
    </message>
    <message>
        <source>Scan the job card, or search by plate.</source>
        <translation>请扫描派工卡，或用车牌搜索。</translation>
    </message>
    <message>
        <source>Scan the job card, or type its number together with the check characters.</source>
        <translation>请扫描派工卡，或输入单号与校验码。</translation>
    </message>
    <message>
        <source>Scan the parts, or type how many go out on their lines.</source>
        <translation>请扫描备件，或在各行输入出库数量。</translation>
    </message>
    <message>
        <source>Scan the tool's label, or search by name or number.</source>
        <translation>请扫描工具标签，或按名称、编号查找。</translation>
    </message>
    <message>
        <source>Search again; a double may have been merged into another entry.</source>
        <translation>请重新搜索；重复的记录可能已并入另一条。</translation>
    </message>
    <message>
        <source>Search by a piece of its number or name.</source>
        <translation>请用备件号或名称的一段搜索。</translation>
    </message>
    <message>
        <source>Search by plate, VIN or phone, or enter the car as a new one.</source>
        <translation>请用车牌、VIN 或电话搜索，或登记为新车辆。</translation>
    </message>
    <message>
        <source>Set ssl = on with a certificate in postgresql.conf on the server.</source>
        <translation>请在服务器的 postgresql.conf 设置证书并启用 ssl = on。</translation>
    </message>
    <message>
        <source>Set targets for this month or one of the next twelve.</source>
        <translation>只能设定本月或之后十二个月的指标。</translation>
    </message>
    <message>
        <source>Set up a printer; the paper was saved as PDF.</source>
        <translation>请设置打印机；单据已保存为 PDF。</translation>
    </message>
    <message>
        <source>Settle the grievance with the customer first.</source>
        <translation>请先与客户处理好抱怨。</translation>
    </message>
    <message>
        <source>Settle the matter and call again before archiving.</source>
        <translation>请先处理好并再次回访，然后归档。</translation>
    </message>
    <message>
        <source>Settle the order as it stands.</source>
        <translation>请照原样结算。</translation>
    </message>
    <message>
        <source>Settle the order without a discount.</source>
        <translation>请不打折结算。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Shorten what was typed last and try again.</source>
        <translation>请缩短刚才输入的内容后再试一次。</translation>
    </message>
    <message>
        <source>Show the customer the estimate and let it be signed.</source>
        <translation>请给客户看估价并签名。</translation>
    </message>
    <message>
        <source>Show these words to whoever looks after the server.</source>
        <translation>请把这段文字给服务器管理者看。</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the server; backups made there are not touched by it.</source>
        <translation>请把这段文字给管理服务器的人看；在服务器上制作的备份不受影响。</translation>
    </message>
    <message>
        <source>Sign in; the administrator changes the house in its settings.</source>
        <translation>请登录；店内设置由系统管理员更改。</translation>
    </message>
    <message>
        <source>Slip {slip} has been handed over; it cannot be reversed.</source>
        <translation>单据 {slip} 已交付，不能冲销。</translation>
    </message>
    <message>
        <source>Slip {slip} has been reversed already.</source>
        <translation>单据 {slip} 已冲销。</translation>
    </message>
    <message>
        <source>Somebody changed the house's data meanwhile: check the file again.</source>
        <translation>其间有人改了本店资料：请再检查一次文件。</translation>
    </message>
    <message>
        <source>Start PostgreSQL there, and let it listen on the network (listen_addresses).</source>
        <translation>请在那里启动 PostgreSQL，并让它接受网络连接（listen_addresses）。</translation>
    </message>
    <message>
        <source>Start again whenever it suits.</source>
        <translation>可随时重新开始。</translation>
    </message>
    <message>
        <source>Start the order on the floor first: scan its job card there.</source>
        <translation>请先在车间开工：在那里扫描派工卡。</translation>
    </message>
    <message>
        <source>Stopped; both places are as they were.</source>
        <translation>已停止；两边都保持原样。</translation>
    </message>
    <message>
        <source>Store nothing in it. Restore the newest good backup; until then the house can be looked at as far as it can be read.</source>
        <translation>请勿再写入任何数据。请还原最新的完好备份；在此之前，读得到的部分仍可查看。</translation>
    </message>
    <message>
        <source>Tables of another program lie in this database: {named}.</source>
        <translation>这个数据库里有其他程序的数据表：{named}。</translation>
    </message>
    <message>
        <source>Take a smaller picture.</source>
        <translation>请用较小的照片。</translation>
    </message>
    <message>
        <source>Take in what was ordered; give back the rest, or order it and then take it in.</source>
        <translation>按订购数量验收；多出的退回，或先补订再入库。</translation>
    </message>
    <message>
        <source>Take it back first, or lend another one.</source>
        <translation>请先收回，或借出另一件。</translation>
    </message>
    <message>
        <source>Take it in cash, by card, transfer or mobile payment.</source>
        <translation>请以现金、刷卡、转账或移动支付收取。</translation>
    </message>
    <message>
        <source>Take less, or let the parts manager give the reason.</source>
        <translation>请减少数量，或由备件经理说明原因。</translation>
    </message>
    <message>
        <source>Take the deposit, or ask the workshop manager to waive it.</source>
        <translation>请收取订金，或请车间经理免收。</translation>
    </message>
    <message>
        <source>Take the filter away, or search for something else.</source>
        <translation>请取消筛选，或换个搜索条件。</translation>
    </message>
    <message>
        <source>Take the last good backup, or show these words to whoever helps.</source>
        <translation>请取用最近一份完好的备份，或把这段文字给帮忙的人看。</translation>
    </message>
    <message>
        <source>Take the name from the catalogue, or write it out: no symbols, no abbreviations.</source>
        <translation>请取用备件目录的名称，或写全名：不用符号与缩写。</translation>
    </message>
    <message>
        <source>Take them back at the tool crib first, or report them lost.</source>
        <translation>请先归还工具并登记，或登记遗失。</translation>
    </message>
    <message>
        <source>Take what is free, or release a reservation on the stock card.</source>
        <translation>请只领可用的，或在库存卡上解除保留。</translation>
    </message>
    <message>
        <source>Talk to the front desk about a refund.</source>
        <translation>退款请联系前台。</translation>
    </message>
    <message>
        <source>Targets for {month} cannot be set.</source>
        <translation>不能设定 {month} 的指标。</translation>
    </message>
    <message>
        <source>Task not done: {task}.</source>
        <translation>项目未完成：{task}。</translation>
    </message>
    <message>
        <source>Texts are sorted by the locale {locale}.</source>
        <translation>文字按区域设置 {locale} 排序。</translation>
    </message>
    <message>
        <source>The activity needs a name and what is offered.</source>
        <translation>活动须有名称与内容。</translation>
    </message>
    <message>
        <source>The activity would run from {first} to {last}.</source>
        <translation>活动期间为 {first} 到 {last}，不成立。</translation>
    </message>
    <message>
        <source>The addition to order {order} is not priced yet.</source>
        <translation>工单 {order} 的二次增项尚未报价。</translation>
    </message>
    <message>
        <source>The address has a password in it; it is not used.</source>
        <translation>地址里有密码，因此不予使用。</translation>
    </message>
    <message>
        <source>The appointment of {plate} is at {at}, which is not over yet.</source>
        <translation>{plate} 的预约是 {at}，时间还没到。</translation>
    </message>
    <message>
        <source>The appointment of {plate} is on {at}, not today.</source>
        <translation>{plate} 的预约是 {at}，不是今天。</translation>
    </message>
    <message>
        <source>The appointment of {plate} is “{state}” already.</source>
        <translation>{plate} 的预约已是“{state}”。</translation>
    </message>
    <message>
        <source>The authority matrix does not give {person} this power: {power}.</source>
        <translation>权责表未授予 {person} 此权限：{power}。</translation>
    </message>
    <message>
        <source>The authority matrix has no such line.</source>
        <translation>权责表没有这一行。</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {reason}</source>
        <translation>无法把备份写入 {folder}：{reason}</translation>
    </message>
    <message>
        <source>The backup of {moment} has changed since it was made: {what}.</source>
        <translation>{moment} 的备份制作后已被改变：{what}。</translation>
    </message>
    <message>
        <source>The backup of {moment} was made by a newer version.</source>
        <translation>{moment} 的备份由较新版本制作。</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was kept of it.</source>
        <translation>备份已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>The bill of order {order} has changed since its discount was asked for.</source>
        <translation>工单 {order} 的账单在提出折扣后已变动。</translation>
    </message>
    <message>
        <source>The books do not agree: {what}.</source>
        <translation>账目不符：{what}。</translation>
    </message>
    <message>
        <source>The car had {known} km already; {typed} km is less.</source>
        <translation>这辆车已有 {known} 公里，{typed} 公里比它少。</translation>
    </message>
    <message>
        <source>The car of order {order} is there already.</source>
        <translation>工单 {order} 的车辆已经在那里。</translation>
    </message>
    <message>
        <source>The cause is missing: missed in the quotation, or damaged in repair.</source>
        <translation>缺少原因：报价漏报，或维修中损坏。</translation>
    </message>
    <message>
        <source>The clock of {technician} runs on {order}: {task}.</source>
        <translation>{technician} 正在 {order} 计时：{task}。</translation>
    </message>
    <message>
        <source>The clocks of this PC and the server agree.</source>
        <translation>这台电脑与服务器的时间一致。</translation>
    </message>
    <message>
        <source>The clocks of this PC and the server differ by {seconds} seconds.</source>
        <translation>这台电脑与服务器的时间相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The condition of {tool} has not been noted.</source>
        <translation>尚未记录 {tool} 的状况。</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has proved who it is.</source>
        <translation>连接已加密，服务器也已证明其身份。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>The copy is not the same as the house: {what}.</source>
        <translation>副本与本店资料不同：{what}。</translation>
    </message>
    <message>
        <source>The correction would be due at {due}, and that is past.</source>
        <translation>整改期限 {due} 已经过去。</translation>
    </message>
    <message>
        <source>The cost is missing: {lines}.</source>
        <translation>缺少成本：{lines}。</translation>
    </message>
    <message>
        <source>The customer has not accepted the estimate of order {order} as it stands.</source>
        <translation>客户尚未同意工单 {order} 目前的估价。</translation>
    </message>
    <message>
        <source>The customer has not agreed to “{task}” yet.</source>
        <translation>客户尚未同意“{task}”。</translation>
    </message>
    <message>
        <source>The customer of order {order} was not content at the last call.</source>
        <translation>工单 {order} 的客户上次回访时不满意。</translation>
    </message>
    <message>
        <source>The customer pays nothing for order {order}: there is nothing to take off.</source>
        <translation>工单 {order} 客户无须付款，没有可折的金额。</translation>
    </message>
    <message>
        <source>The customer's complaint is empty.</source>
        <translation>客户原话还没有填。</translation>
    </message>
    <message>
        <source>The customer's name is missing.</source>
        <translation>缺少客户姓名。</translation>
    </message>
    <message>
        <source>The customer's words are missing.</source>
        <translation>缺少客户原话。</translation>
    </message>
    <message>
        <source>The data at the old place are damaged: table {table}: {why}.</source>
        <translation>原处的数据已损坏：数据表 {table}：{why}。</translation>
    </message>
    <message>
        <source>The data at {place} are those of an older version: {at}, and this program needs {head}.</source>
        <translation>{place} 的数据属于较旧的版本：{at}，本程序需要 {head}。</translation>
    </message>
    <message>
        <source>The database at {place} is empty; there is nothing to move.</source>
        <translation>{place} 的数据库是空的；没有东西可以迁移。</translation>
    </message>
    <message>
        <source>The database at {place} is not prepared for this program: {at} instead of {head}.</source>
        <translation>{place} 的数据库还没有为本程序准备好：现为 {at}，应为 {head}。</translation>
    </message>
    <message>
        <source>The database cannot lie in “{folder}”: it is a network share or a cloud folder.</source>
        <translation>数据库不能放在“{folder}”：那是网络共享或云端文件夹。</translation>
    </message>
    <message>
        <source>The database cannot store every character: its encoding is {encoding}.</source>
        <translation>数据库无法存储所有字符：其编码为 {encoding}。</translation>
    </message>
    <message>
        <source>The database is busy; nothing was stored.</source>
        <translation>数据库忙碌，没有存入。</translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation>数据库已损坏：{what}。</translation>
    </message>
    <message>
        <source>The database is damaged; nothing was stored.</source>
        <translation>数据库已损坏；没有保存任何数据。</translation>
    </message>
    <message>
        <source>The database is write-protected; nothing was stored.</source>
        <translation>数据库有写保护；没有保存任何数据。</translation>
    </message>
    <message>
        <source>The database itself is damaged: {what}.</source>
        <translation>数据库本身已损坏：{what}。</translation>
    </message>
    <message>
        <source>The database on the server has not been prepared yet.</source>
        <translation>服务器上的数据库尚未准备好。</translation>
    </message>
    <message>
        <source>The database on the server is older than this program.</source>
        <translation>服务器上的数据库比这个程序旧。</translation>
    </message>
    <message>
        <source>The database stores every character (UTF8).</source>
        <translation>数据库可存储所有字符（UTF8）。</translation>
    </message>
    <message>
        <source>The dealership needs a name.</source>
        <translation>经销店需要名称。</translation>
    </message>
    <message>
        <source>The delivery has no lines.</source>
        <translation>这次到货没有任何一行。</translation>
    </message>
    <message>
        <source>The deposit goes back once the part is in the car.</source>
        <translation>备件装上车后才退还订金。</translation>
    </message>
    <message>
        <source>The deposit of {claim} has not been received.</source>
        <translation>尚未收到 {claim} 的订金。</translation>
    </message>
    <message>
        <source>The deposit of {claim} is settled already.</source>
        <translation>{claim} 的订金已处理。</translation>
    </message>
    <message>
        <source>The deposit of {deposit} yuan of {claim} is not paid back yet.</source>
        <translation>{claim} 的订金 {deposit} 元尚未退还。</translation>
    </message>
    <message>
        <source>The discount asked for on order {order} is not decided yet.</source>
        <translation>工单 {order} 提出的折扣尚未决定。</translation>
    </message>
    <message>
        <source>The disk of {place} has {free} MB free, and {needed} MB are needed.</source>
        <translation>{place} 所在的磁盘剩余 {free} MB，需要 {needed} MB。</translation>
    </message>
    <message>
        <source>The disk takes nothing more; nothing was stored.</source>
        <translation>磁盘无法再写入；没有保存任何数据。</translation>
    </message>
    <message>
        <source>The file chosen as root certificate cannot be read.</source>
        <translation>无法读取所选的根证书文件。</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program.</source>
        <translation>文件 {file} 属于别的程序。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>无法写入文件 {file}：{reason}</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>文件 {file} 是空的。</translation>
    </message>
    <message>
        <source>The file {file} is not a database, or its beginning is destroyed.</source>
        <translation>文件 {file} 不是数据库，或其开头已毁损。</translation>
    </message>
    <message>
        <source>The finding is missing.</source>
        <translation>未填写发现的问题。</translation>
    </message>
    <message>
        <source>The findings or the reason are missing.</source>
        <translation>缺少核查结果或理由。</translation>
    </message>
    <message>
        <source>The first row names the columns; the data begin in the second.</source>
        <translation>第一行是列名，资料从第二行开始。</translation>
    </message>
    <message>
        <source>The form “{form}” cannot be drawn: {reason}</source>
        <translation>无法生成表单“{form}”：{reason}</translation>
    </message>
    <message>
        <source>The goods of return {slip} have not been received yet.</source>
        <translation>退料单 {slip} 的实物尚未收到。</translation>
    </message>
    <message>
        <source>The house has moved to {place}; nothing was stored here.</source>
        <translation>本店资料已搬到 {place}；这里没有存入任何内容。</translation>
    </message>
    <message>
        <source>The job card has not been handed back to the technician.</source>
        <translation>派工卡尚未交还技师。</translation>
    </message>
    <message>
        <source>The job card has not been scanned.</source>
        <translation>尚未扫描派工卡。</translation>
    </message>
    <message>
        <source>The job card of order {order} has not been printed.</source>
        <translation>工单 {order} 的派工卡尚未打印。</translation>
    </message>
    <message>
        <source>The last day comes after the first, is not over, and within two years.</source>
        <translation>结束日须在开始日之后、尚未过去，且在两年以内。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日早于开始日。</translation>
    </message>
    <message>
        <source>The line {part} was changed after {claim} was opened; what was signed is something else.</source>
        <translation>{claim} 开单后项目{part}已更改，签字的不是现在的内容。</translation>
    </message>
    <message>
        <source>The list is empty; there is nothing to save.</source>
        <translation>列表是空的，没有可保存的内容。</translation>
    </message>
    <message>
        <source>The loss of {tool} has already been made good.</source>
        <translation>{tool} 的丢失已赔偿完毕。</translation>
    </message>
    <message>
        <source>The margin of order {order} reaches {line} %: no reason is needed.</source>
        <translation>工单 {order} 的毛利率已达 {line} %：无须说明原因。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The new place did not take the data: {words}</source>
        <translation>新的地方没有接受数据：{words}</translation>
    </message>
    <message>
        <source>The new version must be signed before this line is ordered.</source>
        <translation>新版本签字后才能订这一项。</translation>
    </message>
    <message>
        <source>The owner and the program need two roles; {role} cannot be both.</source>
        <translation>所有者与程序需要两个不同的角色；{role} 不能兼任。</translation>
    </message>
    <message>
        <source>The paper could not be saved in {folder}: {reason}</source>
        <translation>无法将单据存到 {folder}：{reason}</translation>
    </message>
    <message>
        <source>The part lies in bin {bin} already.</source>
        <translation>备件已在库位 {bin}。</translation>
    </message>
    <message>
        <source>The parts of return {slip} were not found unused.</source>
        <translation>退料单 {slip} 的备件未确认为未使用。</translation>
    </message>
    <message>
        <source>The password lies in this PC's keyring ({name}).</source>
        <translation>密码存在这台电脑的密钥环（{name}）。</translation>
    </message>
    <message>
        <source>The password will be asked for at each start. On Debian install gnome-keyring and sign in to the desktop with a password.</source>
        <translation>每次启动时都会询问密码。在 Debian 请安装 gnome-keyring，并用密码登录桌面。</translation>
    </message>
    <message>
        <source>The picture has {size} kB; at most {most} kB are kept.</source>
        <translation>照片有 {size} kB，最多保存 {most} kB。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>缺少地点。</translation>
    </message>
    <message>
        <source>The pre-report does not say why it is needed above the quota.</source>
        <translation>报备没有写明超额的原因。</translation>
    </message>
    <message>
        <source>The present PIN is not right.</source>
        <translation>目前的 PIN 不正确。</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the paper: {reason}</source>
        <translation>打印机“{printer}”未接受单据：{reason}</translation>
    </message>
    <message>
        <source>The program found {number}; a finding is not taken back.</source>
        <translation>{number} 由程序查出，不能收回。</translation>
    </message>
    <message>
        <source>The promised time has already passed.</source>
        <translation>承诺的交车时间已经过了。</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>数量须大于零。</translation>
    </message>
    <message>
        <source>The quotation of order {order} has changed since the signature was asked for.</source>
        <translation>工单 {order} 的报价在送签之后有变动。</translation>
    </message>
    <message>
        <source>The quotation of order {order} has new lines that nobody has signed.</source>
        <translation>工单 {order} 的报价有新增项目尚未签字。</translation>
    </message>
    <message>
        <source>The quotation of order {order} has no lines.</source>
        <translation>工单 {order} 的报价没有任何项目。</translation>
    </message>
    <message>
        <source>The quotation of order {order} is not priced as it stands now.</source>
        <translation>工单 {order} 目前的内容尚未报价。</translation>
    </message>
    <message>
        <source>The quotation of order {order} is not signed as it stands now.</source>
        <translation>工单 {order} 目前的报价尚未签字。</translation>
    </message>
    <message>
        <source>The quote of {supplier} lacks quality or delivery time.</source>
        <translation>{supplier} 的报价缺少质量说明或交期。</translation>
    </message>
    <message>
        <source>The reason for the absence is missing.</source>
        <translation>未填写不在的原因。</translation>
    </message>
    <message>
        <source>The reason for the change is missing.</source>
        <translation>缺少修改原因。</translation>
    </message>
    <message>
        <source>The reason for the discount is missing.</source>
        <translation>缺少打折理由。</translation>
    </message>
    <message>
        <source>The reason for the low margin says nothing.</source>
        <translation>低毛利的原因没有内容。</translation>
    </message>
    <message>
        <source>The reason for waiving the deposit is missing.</source>
        <translation>缺少免收订金的原因。</translation>
    </message>
    <message>
        <source>The reason for {order} is missing.</source>
        <translation>{order} 缺少原因。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>没有填原因。</translation>
    </message>
    <message>
        <source>The receipt for the money is missing.</source>
        <translation>缺少收款收据。</translation>
    </message>
    <message>
        <source>The record of {tool} has no purchase price.</source>
        <translation>{tool} 的资料没有购入价格。</translation>
    </message>
    <message>
        <source>The reference of the payroll or personnel file is missing.</source>
        <translation>缺少薪资或人事档案编号。</translation>
    </message>
    <message>
        <source>The report to the superior is empty.</source>
        <translation>上报内容空格。</translation>
    </message>
    <message>
        <source>The request is with those named here; wait for their answer.</source>
        <translation>请求已在此处所列人员手上，请等候答复。</translation>
    </message>
    <message>
        <source>The request lies in the director's inbox.</source>
        <translation>请求在服务总监的收件箱中。</translation>
    </message>
    <message>
        <source>The request lies in the manager's decisions.</source>
        <translation>请求在车间经理的待决事项中。</translation>
    </message>
    <message>
        <source>The results are missing, or a figure is below nothing.</source>
        <translation>缺少成效说明，或数字小于零。</translation>
    </message>
    <message>
        <source>The return has no reason.</source>
        <translation>退料没有原因。</translation>
    </message>
    <message>
        <source>The role {role} lacks rights that the program needs: {named}.</source>
        <translation>角色 {role} 缺少程序需要的权限：{named}。</translation>
    </message>
    <message>
        <source>The role {role} may do more than the program needs: {named}.</source>
        <translation>角色 {role} 的权限超过程序所需：{named}。</translation>
    </message>
    <message>
        <source>The role {role} may do what it must, and no more.</source>
        <translation>角色 {role} 的权限恰好足够，不多也不少。</translation>
    </message>
    <message>
        <source>The rulebook has no value “{key}”.</source>
        <translation>规则手册里没有“{key}”这个参数。</translation>
    </message>
    <message>
        <source>The server answers at {host}.</source>
        <translation>服务器 {host} 有响应。</translation>
    </message>
    <message>
        <source>The server asks for the password of {user}.</source>
        <translation>服务器要求 {user} 的密码。</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was stored.</source>
        <translation>连不上服务器，没有存入。</translation>
    </message>
    <message>
        <source>The server does not accept this password of {user}.</source>
        <translation>服务器不接受 {user} 的这个密码。</translation>
    </message>
    <message>
        <source>The server does not let the program in: {words}</source>
        <translation>服务器拒绝程序连接：{words}</translation>
    </message>
    <message>
        <source>The server does not let {user} in from this PC.</source>
        <translation>服务器不允许 {user} 从这台电脑连接。</translation>
    </message>
    <message>
        <source>The server has no database called {name}.</source>
        <translation>服务器上没有名为 {name} 的数据库。</translation>
    </message>
    <message>
        <source>The server is on this PC; nothing travels over the network.</source>
        <translation>服务器就在这台电脑上；数据不经过网络。</translation>
    </message>
    <message>
        <source>The server went away at the very end; it holds either everything or nothing.</source>
        <translation>服务器在最后一刻断线；那里若不是全部都有，就是什么都没有。</translation>
    </message>
    <message>
        <source>The server went away while this was being stored; whether it counted is not known yet.</source>
        <translation>存入途中服务器断线，还不知道这一步是否已计入。</translation>
    </message>
    <message>
        <source>The server {host} is starting, stopping or full.</source>
        <translation>服务器 {host} 正在启动、停止或连接已满。</translation>
    </message>
    <message>
        <source>The server's certificate is not for the name {host}.</source>
        <translation>服务器的证书不属于名称 {host}。</translation>
    </message>
    <message>
        <source>The server's system sorts texts differently since its last upgrade.</source>
        <translation>服务器系统升级后，文字的排序方式改变了。</translation>
    </message>
    <message>
        <source>The service sheet of order {order} has not been handed in.</source>
        <translation>工单 {order} 的服务单尚未交回。</translation>
    </message>
    <message>
        <source>The spreadsheet program has made “{value}” of it.</source>
        <translation>电子表格程序把它变成了“{value}”。</translation>
    </message>
    <message>
        <source>The strip at the top says why, and what makes it whole again.</source>
        <translation>上方的横条说明原因，以及如何恢复正常。</translation>
    </message>
    <message>
        <source>The tables are those of this program (revision {revision}).</source>
        <translation>数据表与这个程序相符（版次 {revision}）。</translation>
    </message>
    <message>
        <source>The target for {indicator} lies above 0 and is at most {most}.</source>
        <translation>{indicator}的指标须大于 0，最多 {most}。</translation>
    </message>
    <message>
        <source>The tasks would be due on {due}, more than a year ahead.</source>
        <translation>任务期限 {due} 超过一年。</translation>
    </message>
    <message>
        <source>The tasks would be due on {due}, which is over.</source>
        <translation>任务期限 {due} 已过。</translation>
    </message>
    <message>
        <source>The tool's record needs a name, a model and a place in the crib.</source>
        <translation>工具资料须有名称、型号和存放位置。</translation>
    </message>
    <message>
        <source>The value is {value} on that day already.</source>
        <translation>当日的值已经是 {value}。</translation>
    </message>
    <message>
        <source>The vehicle has neither plate nor VIN.</source>
        <translation>这辆车既无车牌也无 VIN。</translation>
    </message>
    <message>
        <source>The vehicle has no owner.</source>
        <translation>这辆车没有车主。</translation>
    </message>
    <message>
        <source>The visitor log says when he left.</source>
        <translation>访客记录中有离开时间。</translation>
    </message>
    <message>
        <source>The visitor's name is missing.</source>
        <translation>缺少访客姓名。</translation>
    </message>
    <message>
        <source>The week of {day} is still to come.</source>
        <translation>{day} 所在的那一周还没到。</translation>
    </message>
    <message>
        <source>There is a file at {place} already.</source>
        <translation>{place} 已经有一个文件。</translation>
    </message>
    <message>
        <source>There is a place called {name} already.</source>
        <translation>已经有名为“{name}”的地点。</translation>
    </message>
    <message>
        <source>There is no bin “{bin}”.</source>
        <translation>没有库位“{bin}”。</translation>
    </message>
    <message>
        <source>There is no database at {place}.</source>
        <translation>{place} 没有数据库。</translation>
    </message>
    <message>
        <source>There is no deposit of {claim} to pay back.</source>
        <translation>{claim} 没有可退的订金。</translation>
    </message>
    <message>
        <source>There is no open task on order {order}.</source>
        <translation>工单 {order} 没有未完成的项目。</translation>
    </message>
    <message>
        <source>There is no role {role}, and {owner} may not create one.</source>
        <translation>没有角色 {role}，而 {owner} 无权建立。</translation>
    </message>
    <message>
        <source>There is no special tool {tool}.</source>
        <translation>没有专用工具 {tool}。</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>没有这个预约。</translation>
    </message>
    <message>
        <source>There is no such checklist or point.</source>
        <translation>没有这份检查表或项目。</translation>
    </message>
    <message>
        <source>There is no such delegation, or it is over already.</source>
        <translation>没有这项代理，或已经结束。</translation>
    </message>
    <message>
        <source>There is no such drain cart.</source>
        <translation>没有这台接油车。</translation>
    </message>
    <message>
        <source>There is no such duty.</source>
        <translation>没有这项职责。</translation>
    </message>
    <message>
        <source>There is no such finding.</source>
        <translation>没有这个问题记录。</translation>
    </message>
    <message>
        <source>There is no such internal-use order.</source>
        <translation>没有这张内部领用单。</translation>
    </message>
    <message>
        <source>There is no such member of staff.</source>
        <translation>没有这位员工。</translation>
    </message>
    <message>
        <source>There is no such order at a supplier.</source>
        <translation>没有这张订货单。</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>查无此备件。</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>没有这个地点。</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>没有这件申请。</translation>
    </message>
    <message>
        <source>There is no such sanction.</source>
        <translation>没有这笔罚则。</translation>
    </message>
    <message>
        <source>There is no such self-purchase.</source>
        <translation>没有这张自采单。</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>查无此单据。</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>没有“{zone}”这个时区。</translation>
    </message>
    <message>
        <source>There is no work order {order}.</source>
        <translation>没有工单 {order}。</translation>
    </message>
    <message>
        <source>There is stock, but no bin that it lies in.</source>
        <translation>有库存，却没有库位。</translation>
    </message>
    <message>
        <source>This PC has no keyring that can be used.</source>
        <translation>这台电脑没有可用的密钥环。</translation>
    </message>
    <message>
        <source>This PC has no root certificate to verify {host} with.</source>
        <translation>这台电脑没有可用来验证 {host} 的根证书。</translation>
    </message>
    <message>
        <source>This PC's keyring ({name}) can be used; it holds no password yet.</source>
        <translation>这台电脑的密钥环（{name}）可以使用；里面还没有密码。</translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation>PIN 太短或太容易猜到。</translation>
    </message>
    <message>
        <source>This activity is not in the list.</source>
        <translation>清单中没有这项活动。</translation>
    </message>
    <message>
        <source>This addition is not waiting for an answer.</source>
        <translation>这个增项不在等待回复。</translation>
    </message>
    <message>
        <source>This badge is not valid any more.</source>
        <translation>这张员工证已失效。</translation>
    </message>
    <message>
        <source>This bay is not in use.</source>
        <translation>这个工位未启用。</translation>
    </message>
    <message>
        <source>This car or its customer is not in the files.</source>
        <translation>这辆车或客户不在资料中。</translation>
    </message>
    <message>
        <source>This case of “{part}” is recorded already.</source>
        <translation>“{part}”的这一案已记录。</translation>
    </message>
    <message>
        <source>This claim-part order does not exist.</source>
        <translation>没有这张索赔订货单。</translation>
    </message>
    <message>
        <source>This customer is not in the file.</source>
        <translation>客户档案没有这位客户。</translation>
    </message>
    <message>
        <source>This database already belongs to a dealership.</source>
        <translation>这个数据库已属于一家经销店。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program.</source>
        <translation>这个数据库由较新的程序版本建立。</translation>
    </message>
    <message>
        <source>This duty can be done from {opens} on, not before.</source>
        <translation>此事项 {opens} 起才能办理。</translation>
    </message>
    <message>
        <source>This duty is done by doing it, not by a tick.</source>
        <translation>此项职责须实际完成，不能只打勾。</translation>
    </message>
    <message>
        <source>This duty is done by going through its checklist.</source>
        <translation>此事项须逐项完成检查表。</translation>
    </message>
    <message>
        <source>This duty was for {day}; it cannot be done afterwards.</source>
        <translation>此事项属于 {day}，事后不能补办。</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>这个文件不是照片。</translation>
    </message>
    <message>
        <source>This grievance is not in the register.</source>
        <translation>登记簿中没有这项抱怨。</translation>
    </message>
    <message>
        <source>This has just been changed at another station.</source>
        <translation>另一个工作站刚刚改过这条记录。</translation>
    </message>
    <message>
        <source>This house is open for looking only; nothing was stored.</source>
        <translation>目前只能查看；没有保存任何数据。</translation>
    </message>
    <message>
        <source>This incident is judged, or there is none.</source>
        <translation>此事已有结论，或没有这件事。</translation>
    </message>
    <message>
        <source>This is about {person}, who cannot decide it.</source>
        <translation>此事与 {person} 本人有关，不能由本人批复。</translation>
    </message>
    <message>
        <source>This is in the register already, as {number}.</source>
        <translation>登记簿中已有此事：{number}。</translation>
    </message>
    <message>
        <source>This is laid down by the rule itself; it is not a setting.</source>
        <translation>这是条文本身的规定，不是可调的参数。</translation>
    </message>
    <message>
        <source>This is not the address of a database on a server.</source>
        <translation>这不是服务器数据库的地址。</translation>
    </message>
    <message>
        <source>This is not the car that {claim} was ordered for.</source>
        <translation>这不是 {claim} 订货的车辆。</translation>
    </message>
    <message>
        <source>This is the card of {scanned}, not of {order}.</source>
        <translation>这是 {scanned} 的派工卡，不是 {order} 的。</translation>
    </message>
    <message>
        <source>This is the clock of {technician}.</source>
        <translation>这是 {technician} 的计时。</translation>
    </message>
    <message>
        <source>This kind is decided one by one: {power}.</source>
        <translation>此类须逐件批复：{power}。</translation>
    </message>
    <message>
        <source>This line does not stand on order {order}.</source>
        <translation>工单 {order} 上没有这一项。</translation>
    </message>
    <message>
        <source>This measure cannot be {amount} yuan.</source>
        <translation>此项处理不能是 {amount} 元。</translation>
    </message>
    <message>
        <source>This message did not go to {person}.</source>
        <translation>这条消息不是发给 {person} 的。</translation>
    </message>
    <message>
        <source>This message hands nothing over; there is nothing to accept.</source>
        <translation>这条消息不涉及交接，无须接收。</translation>
    </message>
    <message>
        <source>This paper has just been printed elsewhere as copy {copy}.</source>
        <translation>这份单据刚在别处打印为第 {copy} 份。</translation>
    </message>
    <message>
        <source>This person is no technician of the workshop.</source>
        <translation>此人不是车间技师。</translation>
    </message>
    <message>
        <source>This request was changed while it was being read.</source>
        <translation>查看期间，这件申请有变动。</translation>
    </message>
    <message>
        <source>This request was withdrawn; what it was about may have changed.</source>
        <translation>这件申请已撤回，内容可能已更改。</translation>
    </message>
    <message>
        <source>This round was finished at {at} by {person}.</source>
        <translation>这次巡查已由 {person} 于 {at} 完成。</translation>
    </message>
    <message>
        <source>This sanction is not about {person}.</source>
        <translation>此罚则与 {person} 无关。</translation>
    </message>
    <message>
        <source>This supplier is not on the list of suppliers.</source>
        <translation>这家供应商不在名单上。</translation>
    </message>
    <message>
        <source>This task belongs to {person}.</source>
        <translation>这项任务由 {person} 承办。</translation>
    </message>
    <message>
        <source>This task is done: {result}.</source>
        <translation>这项任务已完成：{result}。</translation>
    </message>
    <message>
        <source>This task is not in the list.</source>
        <translation>清单中没有这项任务。</translation>
    </message>
    <message>
        <source>This vehicle is not in the file.</source>
        <translation>客户档案没有这辆车。</translation>
    </message>
    <message>
        <source>This visitor is not in the workshop any more.</source>
        <translation>这位访客已不在车间。</translation>
    </message>
    <message>
        <source>This week has not begun yet.</source>
        <translation>这一周还没有开始。</translation>
    </message>
    <message>
        <source>This work of order {order} is already done.</source>
        <translation>工单 {order} 的这项工作已完成。</translation>
    </message>
    <message>
        <source>Tick at least one post; one person may hold several.</source>
        <translation>至少勾选一个职务；一人可兼数职。</translation>
    </message>
    <message>
        <source>Tick both after looking into it, or clear the person.</source>
        <translation>查核后两项都勾选，或认定没有隐瞒。</translation>
    </message>
    <message>
        <source>Tick what is to be ordered, or enter a part.</source>
        <translation>请加入要订的备件，或输入备件号。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {person} may try again at {until}.</source>
        <translation>PIN 错太多次：{person} 可在 {until} 再试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Type 0 or more; it holds from this month or a later one.</source>
        <translation>请输入 0 或以上，自本月或之后的月份起生效。</translation>
    </message>
    <message>
        <source>Type a number with at most three decimals, for example 4 or 3.5.</source>
        <translation>请输入最多三位小数的数字，例如 4 或 3.5。</translation>
    </message>
    <message>
        <source>Type a number with at most two decimals, for example 1280.50.</source>
        <translation>请输入最多两位小数的数字，例如 1280.50。</translation>
    </message>
    <message>
        <source>Type a percentage up to 100, or an amount up to {base} yuan.</source>
        <translation>请输入 100 以内的百分比，或 {base} 元以内的金额。</translation>
    </message>
    <message>
        <source>Type a value within the bounds.</source>
        <translation>请输入范围内的值。</translation>
    </message>
    <message>
        <source>Type an amount from 0 to {most} yuan.</source>
        <translation>请输入 0 至 {most} 元的金额。</translation>
    </message>
    <message>
        <source>Type another value, or leave it as it is.</source>
        <translation>请输入别的值，或维持不变。</translation>
    </message>
    <message>
        <source>Type how many came, good and rejected.</source>
        <translation>请输入合格与不合格的数量。</translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation>请输入数量。</translation>
    </message>
    <message>
        <source>Type it again, or ask the administrator for a new one.</source>
        <translation>请重新输入，或请系统管理员设置新的。</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever looks after the server for it.</source>
        <translation>请重新输入，或询问服务器管理者。</translation>
    </message>
    <message>
        <source>Type it as the default is written: {default}</source>
        <translation>请照默认值的写法输入：{default}</translation>
    </message>
    <message>
        <source>Type it by hand instead of pasting it, and try again.</source>
        <translation>请不要粘贴，改为手工输入后再试一次。</translation>
    </message>
    <message>
        <source>Type the amount received; {proposed} yuan is proposed.</source>
        <translation>请输入实收金额；建议 {proposed} 元。</translation>
    </message>
    <message>
        <source>Type the beginning of the bin codes, for example A or A-03.</source>
        <translation>请输入库位编号的开头，例如 A 或 A-03。</translation>
    </message>
    <message>
        <source>Type the first bin of the walk, then the last, for example A-03 and A-07.</source>
        <translation>请先输入起始库位，再输入结束库位，例如 A-03 和 A-07。</translation>
    </message>
    <message>
        <source>Type the name as it shall stand on every paper.</source>
        <translation>请输入要印在每份单据上的名称。</translation>
    </message>
    <message>
        <source>Type the name as it shall stand on the badge.</source>
        <translation>请输入要印在员工证上的姓名。</translation>
    </message>
    <message>
        <source>Type the name as it shall stand on the job card.</source>
        <translation>请输入要印在派工卡上的姓名。</translation>
    </message>
    <message>
        <source>Type the name that stands on it.</source>
        <translation>请输入标示在上面的名称。</translation>
    </message>
    <message>
        <source>Type the number under which it was entered there.</source>
        <translation>请输入登记时的编号。</translation>
    </message>
    <message>
        <source>Type the password of the program's role.</source>
        <translation>请输入程序角色的密码。</translation>
    </message>
    <message>
        <source>Type the plate; for a new car without one, the VIN.</source>
        <translation>请输入车牌；新车未挂牌则输入 VIN。</translation>
    </message>
    <message>
        <source>Type the price of one piece, from 0 to 1,000,000 yuan.</source>
        <translation>请输入单价，0 至 1,000,000 元。</translation>
    </message>
    <message>
        <source>Type the value again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Type what is missing: by it two suppliers are told apart.</source>
        <translation>请补上：据此区分两家供应商。</translation>
    </message>
    <message>
        <source>Upgrade it first: open the file once with this program, or run aftersales-desktop server upgrade.</source>
        <translation>请先升级：用本程序打开该文件一次，或运行 aftersales-desktop server upgrade。</translation>
    </message>
    <message>
        <source>Use at least {length} digits, and neither a row such as 123456 nor one digit again and again.</source>
        <translation>至少 {length} 位数字，不可用 123456 这类连号或重复同一个数字。</translation>
    </message>
    <message>
        <source>Use that supplier; two names of one house are one quote.</source>
        <translation>请使用那家供应商；同一家的两个名称只算一家报价。</translation>
    </message>
    <message>
        <source>Use the latest badge, or sign in by name and ask for a new one.</source>
        <translation>请用最新的员工证，或以姓名登录并申请新证。</translation>
    </message>
    <message>
        <source>Use up, return or count out the stock first.</source>
        <translation>请先用完、退回或盘销库存。</translation>
    </message>
    <message>
        <source>Used oil filters not booked on a drain cart: {count}.</source>
        <translation>未登记到接油车的旧机油格：{count} 个。</translation>
    </message>
    <message>
        <source>VIN {kept} and VIN {double} are two different vehicles.</source>
        <translation>VIN {kept} 与 VIN {double} 是两辆不同的车。</translation>
    </message>
    <message>
        <source>Version {version} of the quotation is signed already.</source>
        <translation>报价第 {version} 版已签字。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Wait for the answer, or let the parts counter order it.</source>
        <translation>请等候答复，或由备件部订货。</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the request back.</source>
        <translation>请等候答复，或撤回申请。</translation>
    </message>
    <message>
        <source>Wait for the customer, or cancel if the customer called off.</source>
        <translation>请等客户；若客户取消，请取消预约。</translation>
    </message>
    <message>
        <source>Wait until the work is finished; a settled bill stays as it is.</source>
        <translation>请等到完工；已结算的账单不再更动。</translation>
    </message>
    <message>
        <source>Wait, or ask the administrator to set a new PIN.</source>
        <translation>请稍候，或请系统管理员设置新 PIN。</translation>
    </message>
    <message>
        <source>What arrived is not what was sent: {what}. It was taken back.</source>
        <translation>到达的数据与送出的不同：{what}。已全部收回。</translation>
    </message>
    <message>
        <source>What happened and the evidence for it are missing.</source>
        <translation>缺少事实或证据。</translation>
    </message>
    <message>
        <source>What is punished lies in the future.</source>
        <translation>所罚之事尚未发生。</translation>
    </message>
    <message>
        <source>What is wrong with the rejected {part} is missing.</source>
        <translation>缺少 {part} 不合格的原因。</translation>
    </message>
    <message>
        <source>What the customer comes for is missing.</source>
        <translation>缺少客户来店的事由。</translation>
    </message>
    <message>
        <source>What was confirmed after an appeal stands.</source>
        <translation>申诉后的确认为最终结果。</translation>
    </message>
    <message>
        <source>What was said to the customer is missing.</source>
        <translation>缺少与客户沟通的内容。</translation>
    </message>
    <message>
        <source>What was typed is kept. The program tries again by itself; then repeat this step.</source>
        <translation>已输入的内容都保留。程序会自动重新连接，连上后请再做一次这一步。</translation>
    </message>
    <message>
        <source>What was written down is not guarded against changes: {named}.</source>
        <translation>已写下的记录没有防止更改的保护：{named}。</translation>
    </message>
    <message>
        <source>Who gets it, what for, or the items are missing.</source>
        <translation>缺少领用人、用途或品项。</translation>
    </message>
    <message>
        <source>Whoever looks after the server runs once, at any PC: aftersales-desktop server init</source>
        <translation>请服务器管理者在任一台电脑执行一次：aftersales-desktop server init</translation>
    </message>
    <message>
        <source>Whoever looks after the server runs once, at any PC: aftersales-desktop server upgrade</source>
        <translation>请服务器管理者在任一台电脑执行一次：aftersales-desktop server upgrade</translation>
    </message>
    <message>
        <source>Whoever looks after the server runs: aftersales-desktop server upgrade. What stays was given by somebody else and is taken back by them.</source>
        <translation>请服务器管理者执行：aftersales-desktop server upgrade。仍留下的是别人给的权限，须由该人收回。</translation>
    </message>
    <message>
        <source>Why {claim} is cancelled is missing.</source>
        <translation>缺少取消 {claim} 的原因。</translation>
    </message>
    <message>
        <source>Why {order} is cancelled is missing.</source>
        <translation>缺少取消 {order} 的原因。</translation>
    </message>
    <message>
        <source>Why {tool} is retired has not been said.</source>
        <translation>未说明 {tool} 停用的原因。</translation>
    </message>
    <message>
        <source>Work cannot start: not fitted yet: {covers}.</source>
        <translation>不能开工，尚未铺设：{covers}。</translation>
    </message>
    <message>
        <source>Write digits only, without a unit.</source>
        <translation>请只写数字，不写单位。</translation>
    </message>
    <message>
        <source>Write down both: facts are verified, not opinions.</source>
        <translation>两者都要写明：核实的是事实，不是看法。</translation>
    </message>
    <message>
        <source>Write down the evidence or the explanation.</source>
        <translation>请写下证据或说明。</translation>
    </message>
    <message>
        <source>Write down what the customer said.</source>
        <translation>请写下客户说的话。</translation>
    </message>
    <message>
        <source>Write down what the customer says, in the customer's own words.</source>
        <translation>请照客户说的话记下来。</translation>
    </message>
    <message>
        <source>Write down what the visit is for; nobody comes in without a purpose.</source>
        <translation>请写明来访事由；无事由者不得进入。</translation>
    </message>
    <message>
        <source>Write down who said yes or no.</source>
        <translation>请记下是谁同意或不同意。</translation>
    </message>
    <message>
        <source>Write down who takes the car over.</source>
        <translation>请记下由谁提车。</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>请写下原因。</translation>
    </message>
    <message>
        <source>Write in a few words what was agreed, then save.</source>
        <translation>请简要写下约定的内容再保存。</translation>
    </message>
    <message>
        <source>Write in a few words what you found.</source>
        <translation>请简短写下发现的问题。</translation>
    </message>
    <message>
        <source>Write it down in the customer's words.</source>
        <translation>请用客户的原话记下。</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>请简短写明。</translation>
    </message>
    <message>
        <source>Write it like postgresql://workshop@server.example/workshop: role, server, database.</source>
        <translation>请写成 postgresql://workshop@server.example/workshop：角色、服务器、数据库。</translation>
    </message>
    <message>
        <source>Write maker and guarantee, and the days until delivery, from 0 to 365.</source>
        <translation>请写明厂牌与质保，以及交期天数（0 至 365）。</translation>
    </message>
    <message>
        <source>Write nothing more. Close the program everywhere on this PC and start it again: it shows what is wrong and the newest good backup.</source>
        <translation>请勿再写入。请关闭这台电脑上所有的程序窗口再重新启动：程序会显示问题所在以及最新的完好备份。</translation>
    </message>
    <message>
        <source>Write one of these words, or leave it empty.</source>
        <translation>请写其中一个，或留空。</translation>
    </message>
    <message>
        <source>Write one sentence for the person who asked.</source>
        <translation>请给提出人写一句话。</translation>
    </message>
    <message>
        <source>Write one sentence for the service director.</source>
        <translation>请给服务总监写一句说明。</translation>
    </message>
    <message>
        <source>Write one sentence: it stands in the record.</source>
        <translation>请写一句话，将列入记录。</translation>
    </message>
    <message>
        <source>Write one sentence: what was read, said or ordered wrongly.</source>
        <translation>请写一句话：看错、说错或订错了什么。</translation>
    </message>
    <message>
        <source>Write the list price, and give the discount at the settlement, with its reason.</source>
        <translation>请填定价，折扣在结算时给并写明理由。</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>请简短写明原因。</translation>
    </message>
    <message>
        <source>Write the reason why it is done at this margin.</source>
        <translation>请写明以此毛利承做的原因。</translation>
    </message>
    <message>
        <source>Write the reason, for example “broken, not worth repairing”.</source>
        <translation>请写下原因，例如“损坏，无修理价值”。</translation>
    </message>
    <message>
        <source>Write the reason, or raise the price by {missing} yuan.</source>
        <translation>请填写原因，或将价格提高 {missing} 元。</translation>
    </message>
    <message>
        <source>Write the reason; a deposit received is paid back at the same time.</source>
        <translation>请写明原因；已收的订金会同时退还。</translation>
    </message>
    <message>
        <source>Write the receipt first and enter its number.</source>
        <translation>请先开具收据并填入号码。</translation>
    </message>
    <message>
        <source>Write the server's name in the address as it stands in its certificate.</source>
        <translation>地址里的服务器名称请与证书上的一致。</translation>
    </message>
    <message>
        <source>Write what came of it, with visits and turnover.</source>
        <translation>请写明成效、到店数与产值。</translation>
    </message>
    <message>
        <source>Write what the quality check found.</source>
        <translation>请写明验收发现的问题。</translation>
    </message>
    <message>
        <source>Write what was done and how the customer took it.</source>
        <translation>请写明如何处理、客户反应如何。</translation>
    </message>
    <message>
        <source>Write what was found out, and from whom.</source>
        <translation>请写明查到什么、向谁查证。</translation>
    </message>
    <message>
        <source>Write what was found, so that the front desk can explain it.</source>
        <translation>请写明发现了什么，让前台向客户说明。</translation>
    </message>
    <message>
        <source>Write what was tried and what the customer wants.</source>
        <translation>请写明做过什么、客户要求什么。</translation>
    </message>
    <message>
        <source>Write why it is needed above the quota, and file the pre-report.</source>
        <translation>写明超额的原因并提交报备。</translation>
    </message>
    <message>
        <source>Write why the value changes; it is kept with the change.</source>
        <translation>请写明为何修改，原因会与修改一并保存。</translation>
    </message>
    <message>
        <source>Write why this customer need not leave one.</source>
        <translation>请写明该客户为何免收订金。</translation>
    </message>
    <message>
        <source>Write why, for example leave or training.</source>
        <translation>请写明原因，例如休假或培训。</translation>
    </message>
    <message>
        <source>Write why, or choose the cheapest quote.</source>
        <translation>请写明原因，或选择最低价。</translation>
    </message>
    <message>
        <source>Write year, month and day, for example 2026-11-24.</source>
        <translation>请写年、月、日，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>{activity} begins on {first}; it has no results yet.</source>
        <translation>{activity} 于 {first} 开始，还没有成效。</translation>
    </message>
    <message>
        <source>{actor} may enter a loan for himself only, not for {person}.</source>
        <translation>{actor} 只能登记自己借用，不能替 {person} 登记。</translation>
    </message>
    <message>
        <source>{amount} was received, but the original price of {tool} is {owed}.</source>
        <translation>收到 {amount}，但 {tool} 的原价是 {owed}。</translation>
    </message>
    <message>
        <source>{amount} yuan cannot be the price of {part}.</source>
        <translation>{amount} 元不可能是 {part} 的价格。</translation>
    </message>
    <message>
        <source>{at} is over already.</source>
        <translation>{at} 已经过了。</translation>
    </message>
    <message>
        <source>{cart} holds {most} used oil filters; no more may lie on it.</source>
        <translation>{cart} 已有 {most} 个旧机油格，不能再放。</translation>
    </message>
    <message>
        <source>{claim} holds a deposit of {deposit} yuan; with the cancellation it is paid back.</source>
        <translation>{claim} 已收订金 {deposit} 元，取消时须一并退还。</translation>
    </message>
    <message>
        <source>{cost} yuan is no cost of one unit.</source>
        <translation>{cost} 元不是合理的单位成本。</translation>
    </message>
    <message>
        <source>{count} customers are too many for one order; at most {most}.</source>
        <translation>一次下发 {count} 位客户太多，最多 {most} 位。</translation>
    </message>
    <message>
        <source>{count} other connections to the server are open: {who}. Their work would stay behind.</source>
        <translation>服务器上还有 {count} 个其他连接：{who}。他们的工作会留在原处。</translation>
    </message>
    <message>
        <source>{count} points of this round are not answered yet.</source>
        <translation>这次巡查还有 {count} 项未检查。</translation>
    </message>
    <message>
        <source>{count} rows cannot be taken, the first is row {row}: {why} Nothing was written.</source>
        <translation>有 {count} 行不能收，第一个是第 {row} 行：{why}什么都没有写入。</translation>
    </message>
    <message>
        <source>{day} is over already.</source>
        <translation>{day} 不是可用的日期。</translation>
    </message>
    <message>
        <source>{day} is past; a value cannot be changed backwards.</source>
        <translation>{day} 已过，参数不可溯及既往。</translation>
    </message>
    <message>
        <source>{day} is past; its roster stays as it is.</source>
        <translation>{day} 已过，当班记录不再更改。</translation>
    </message>
    <message>
        <source>{day} is too far ahead.</source>
        <translation>{day} 太久以后了。</translation>
    </message>
    <message>
        <source>{deputy} stands in for {person} on some of these days already.</source>
        <translation>其中几天已由 {deputy} 代理 {person}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} has more than {most} columns.</source>
        <translation>{file} 超过 {most} 列。</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows.</source>
        <translation>{file} 超过 {most} 行。</translation>
    </message>
    <message>
        <source>{file} holds no rows below its headings.</source>
        <translation>{file} 的列名下面没有资料。</translation>
    </message>
    <message>
        <source>{file} is no table that can be read.</source>
        <translation>{file} 不是可以读取的表格。</translation>
    </message>
    <message>
        <source>{file} is not written in {encoding}.</source>
        <translation>{file} 不是 {encoding} 编码。</translation>
    </message>
    <message>
        <source>{file} is too large: more than {most} MB.</source>
        <translation>{file} 太大：超过 {most} MB。</translation>
    </message>
    <message>
        <source>{host} answers, but no database server listens at port {port}.</source>
        <translation>{host} 有响应，但端口 {port} 没有数据库服务器。</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is the dealership's server.</source>
        <translation>{host} 无法证明它是经销店的服务器。</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} 没有响应。</translation>
    </message>
    <message>
        <source>{host} offers no encrypted connection.</source>
        <translation>{host} 不提供加密连接。</translation>
    </message>
    <message>
        <source>{lines} lines of count {count} have not been counted.</source>
        <translation>盘点 {count} 还有 {lines} 行未点。</translation>
    </message>
    <message>
        <source>{line}: the customer of order {order} agreed to {agreed} yuan; less is a discount.</source>
        <translation>{line}：工单 {order} 的客户已同意 {agreed} 元；低于此数即为打折。</translation>
    </message>
    <message>
        <source>{line}: the house bearing a line of order {order} is a discount of its whole price.</source>
        <translation>{line}：工单 {order} 的项目由公司承担，等于整项打折。</translation>
    </message>
    <message>
        <source>{line}: the list price is {listed} yuan; less is a discount.</source>
        <translation>{line}：定价 {listed} 元；低于此数即为打折。</translation>
    </message>
    <message>
        <source>{model} does not replace {tool}: only the same model {wanted} does.</source>
        <translation>{model} 不能抵 {tool}：只接受相同型号 {wanted}。</translation>
    </message>
    <message>
        <source>{needed} quotes of different suppliers are needed; {stored} are stored.</source>
        <translation>需要 {needed} 家不同供应商的报价，现存 {stored} 家。</translation>
    </message>
    <message>
        <source>{order} is “{state}” already.</source>
        <translation>{order} 已是“{state}”。</translation>
    </message>
    <message>
        <source>{order} is “{state}”: nothing is awaited any more.</source>
        <translation>{order} 为“{state}”，没有待到的货。</translation>
    </message>
    <message>
        <source>{part} for order {order} is ordered already: {ordered} of {wanted}.</source>
        <translation>工单 {order} 的 {part} 已有 {ordered}／{wanted} 在订或已留。</translation>
    </message>
    <message>
        <source>{part} for {order} is on its way already, ordered without a claim-part order.</source>
        <translation>{order} 的{part}已在途，订货时没有索赔订货单。</translation>
    </message>
    <message>
        <source>{part} has been fitted; used parts are not taken back.</source>
        <translation>{part} 已装车；用过的备件不能退。</translation>
    </message>
    <message>
        <source>{part} in {bin} differs by {difference} and has no cause.</source>
        <translation>{bin} 的 {part} 差异 {difference}，没有写原因。</translation>
    </message>
    <message>
        <source>{part} in {bin}: the stock went out after it was counted.</source>
        <translation>{bin} 的 {part} 在点完后又出库了。</translation>
    </message>
    <message>
        <source>{part} is already on claim-part order {claim}.</source>
        <translation>{part}已在索赔订货单 {claim} 上。</translation>
    </message>
    <message>
        <source>{part} is an addition that the front desk has not confirmed.</source>
        <translation>{part} 是增项，前台尚未确认。</translation>
    </message>
    <message>
        <source>{part} is looked into already.</source>
        <translation>{part} 已在调查中。</translation>
    </message>
    <message>
        <source>{part} is no consumable or care product.</source>
        <translation>{part} 不是耗材或养护用品。</translation>
    </message>
    <message>
        <source>{part} is no permitted masking material.</source>
        <translation>{part} 不是准用的遮蔽材料。</translation>
    </message>
    <message>
        <source>{part} is not the part that order {order} lists on this line.</source>
        <translation>{part} 不是工单 {order} 该行的备件。</translation>
    </message>
    <message>
        <source>{part} is paid by the warranty and has no claim-part order.</source>
        <translation>{part}由质保支付，但没有索赔订货单。</translation>
    </message>
    <message>
        <source>{part} of {claim} is here; giving it up is the front-desk supervisor's decision.</source>
        <translation>{claim} 的 {part} 已到货；是否放弃由前台主管决定。</translation>
    </message>
    <message>
        <source>{part} of {claim} is not fitted yet.</source>
        <translation>{claim} 的{part}尚未安装。</translation>
    </message>
    <message>
        <source>{part} of {claim} stands on order {order} already.</source>
        <translation>{claim} 的{part}已在工单 {order} 上。</translation>
    </message>
    <message>
        <source>{part} on order {order} is not a part paid by the warranty.</source>
        <translation>工单 {order} 的{part}不是质保支付的备件。</translation>
    </message>
    <message>
        <source>{part}: no more than {most} can be missing.</source>
        <translation>{part}：最多只可能缺 {most}。</translation>
    </message>
    <message>
        <source>{part}: the order lists {ordered}, {issued} are out already; {wanted} more is too much.</source>
        <translation>{part}：工单列 {ordered}，已出 {issued}；再出 {wanted} 过多。</translation>
    </message>
    <message>
        <source>{part}: the technician has {returnable}; {wanted} cannot come back.</source>
        <translation>{part}：技师手上有 {returnable}，不能退 {wanted}。</translation>
    </message>
    <message>
        <source>{part}: {awaited} are awaited, {came} cannot have come.</source>
        <translation>{part}：待到 {awaited}，不可能到了 {came}。</translation>
    </message>
    <message>
        <source>{part}: {on_hand} in stock, but only {free} are free; the rest is kept for other orders.</source>
        <translation>{part}：在库 {on_hand}，可用 {free}，其余已为其他工单保留。</translation>
    </message>
    <message>
        <source>{part}: {on_hand} in stock, {wanted} are wanted.</source>
        <translation>{part}：在库 {on_hand}，需要 {wanted}。</translation>
    </message>
    <message>
        <source>{part}: {on_hand} still in stock; it stays in the catalogue.</source>
        <translation>{part}：还有库存 {on_hand}，须留在目录中。</translation>
    </message>
    <message>
        <source>{part}: {used} used this month, {wanted} more is above the ceiling of {ceiling}.</source>
        <translation>{part}：本月已领 {used}，再领 {wanted} 超出上限 {ceiling}。</translation>
    </message>
    <message>
        <source>{person} accepted this hand-over already, at {at}.</source>
        <translation>{person} 已于 {at} 接收此交接。</translation>
    </message>
    <message>
        <source>{person} asked for this and so cannot decide it.</source>
        <translation>{person} 是提出人，不能自行批复。</translation>
    </message>
    <message>
        <source>{person} asked for this; whoever stands in for {person} cannot decide it either.</source>
        <translation>提出人是 {person}，{person} 的代理人也不能批复。</translation>
    </message>
    <message>
        <source>{person} corrected finding {finding}; somebody else has to verify it.</source>
        <translation>问题 {finding} 由 {person} 整改，须由他人复查。</translation>
    </message>
    <message>
        <source>{person} decided this at {at} already: {how}.</source>
        <translation>{person} 已于 {at} 批复：{how}。</translation>
    </message>
    <message>
        <source>{person} did this duty already, at {at}.</source>
        <translation>{person} 已于 {at} 完成此事项。</translation>
    </message>
    <message>
        <source>{person} does not hold the post of {post}.</source>
        <translation>{person} 并未担任{post}。</translation>
    </message>
    <message>
        <source>{person} does not receive customers.</source>
        <translation>{person} 不负责接待客户。</translation>
    </message>
    <message>
        <source>{person} does not work at the front desk.</source>
        <translation>{person} 不是前台人员。</translation>
    </message>
    <message>
        <source>{person} does not work here any more.</source>
        <translation>{person} 已离职。</translation>
    </message>
    <message>
        <source>{person} has already judged this: {state}.</source>
        <translation>{person} 已作出认定：{state}。</translation>
    </message>
    <message>
        <source>{person} has changed this value meanwhile: {value} from {day} on.</source>
        <translation>{person} 刚改过这个参数：{day} 起为 {value}。</translation>
    </message>
    <message>
        <source>{person} holds no post.</source>
        <translation>{person} 没有职务。</translation>
    </message>
    <message>
        <source>{person} holds no power that could be handed over.</source>
        <translation>{person} 没有可以交付的权限。</translation>
    </message>
    <message>
        <source>{person} is concerned and cannot judge this.</source>
        <translation>{person} 是当事人，不能做结论。</translation>
    </message>
    <message>
        <source>{person} is still clocked on at order {order}.</source>
        <translation>{person} 在工单 {order} 上仍在计时。</translation>
    </message>
    <message>
        <source>{person} is suspected here and cannot judge it.</source>
        <translation>{person} 是当事人，不能自行认定。</translation>
    </message>
    <message>
        <source>{person} is the last administrator of the house.</source>
        <translation>{person} 是本店最后一位系统管理员。</translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation>{person}无权做这件事。</translation>
    </message>
    <message>
        <source>{person} no longer works here; the badge is not valid.</source>
        <translation>{person} 已离职，员工证无效。</translation>
    </message>
    <message>
        <source>{person} still has tools of the house: {tools}.</source>
        <translation>{person} 尚有未归还的工具：{tools}。</translation>
    </message>
    <message>
        <source>{person} still has {tool} from order {order}, which is overdue.</source>
        <translation>{person} 还有工单 {order} 的 {tool} 逾期未还。</translation>
    </message>
    <message>
        <source>{person} worked on order {order} and cannot inspect it.</source>
        <translation>{person} 参与了工单 {order} 的施工，不能检验。</translation>
    </message>
    <message>
        <source>{place} already holds {rows} rows: {what}.</source>
        <translation>{place} 已有 {rows} 条数据：{what}。</translation>
    </message>
    <message>
        <source>{plate} is booked for {at} already.</source>
        <translation>{plate} 已预约 {at}。</translation>
    </message>
    <message>
        <source>{purchase} is “{state}”; its quotes stand as they are.</source>
        <translation>{purchase} 为“{state}”，报价不能再改。</translation>
    </message>
    <message>
        <source>{quantity} from {day} on is no ceiling for {part}.</source>
        <translation>自 {day} 起 {quantity} 不能作为 {part} 的上限。</translation>
    </message>
    <message>
        <source>{role} does not own this database and cannot prepare it.</source>
        <translation>{role} 不是这个数据库的所有者，无法准备它。</translation>
    </message>
    <message>
        <source>{share} is above the limit of {limit}; it is not applied.</source>
        <translation>{share} 超出 {limit} 的权限，未套用。</translation>
    </message>
    <message>
        <source>{supplier} is {more} yuan dearer than {cheapest}: the reason is missing.</source>
        <translation>{supplier} 比 {cheapest} 贵 {more} 元：缺少原因。</translation>
    </message>
    <message>
        <source>{tool} has not been reported lost: it is “{state}”.</source>
        <translation>{tool} 未报丢失：目前“{state}”。</translation>
    </message>
    <message>
        <source>{tool} is lost; its purchase price {price} now decides what is owed.</source>
        <translation>{tool} 已丢失，应赔金额以购入价格 {price} 为准。</translation>
    </message>
    <message>
        <source>{tool} is no longer in use.</source>
        <translation>{tool} 已停用。</translation>
    </message>
    <message>
        <source>{tool} is not in the crib: it is “{state}”.</source>
        <translation>{tool} 不在库：目前“{state}”。</translation>
    </message>
    <message>
        <source>{tool} is not on loan: it is “{state}”.</source>
        <translation>{tool} 并未借出：目前“{state}”。</translation>
    </message>
    <message>
        <source>{tool} is on loan and not overdue; it is due back {due}.</source>
        <translation>{tool} 借出中，尚未逾期；应于 {due} 前归还。</translation>
    </message>
    <message>
        <source>{tool} is with {borrower} for order {order}.</source>
        <translation>{tool} 在 {borrower} 手上，用于工单 {order}。</translation>
    </message>
    <message>
        <source>{used} of {quota} discounts of this week are used; order {order} needs a report first.</source>
        <translation>本周 {quota} 次折扣已用 {used} 次，工单 {order} 须先报备。</translation>
    </message>
    <message>
        <source>{value} does not go with {other}, which holds on that day.</source>
        <translation>{value} 与当日有效的 {other} 相互矛盾。</translation>
    </message>
    <message>
        <source>{value} is out of bounds: from {lowest} to {highest} is possible.</source>
        <translation>{value} 超出范围，可填 {lowest} 至 {highest}。</translation>
    </message>
    <message>
        <source>{visitor} has no purpose in the workshop.</source>
        <translation>{visitor} 没有进入车间的事由。</translation>
    </message>
    <message>
        <source>{visitor} is a customer and has nobody to accompany him.</source>
        <translation>{visitor} 是客户，却没有陪同人。</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this program.</source>
        <translation>本程序没有“{language}”这个语言。</translation>
    </message>
    <message>
        <source>“{line}” is no part.</source>
        <translation>“{line}”不是备件。</translation>
    </message>
    <message>
        <source>“{name}” is in use already.</source>
        <translation>“{name}”已经有了。</translation>
    </message>
    <message>
        <source>“{part}” does not stand on the quotation of order {order}.</source>
        <translation>“{part}”不在工单 {order} 的报价单上。</translation>
    </message>
    <message>
        <source>“{part}” has been handed over in full; there is nothing to wait for.</source>
        <translation>“{part}”已全部领料，无需等待。</translation>
    </message>
    <message>
        <source>“{part}” is identified already: {number}.</source>
        <translation>“{part}”已经选定备件：{number}。</translation>
    </message>
    <message>
        <source>“{part}” is not in the parts catalogue.</source>
        <translation>“{part}”不在备件目录中。</translation>
    </message>
    <message>
        <source>“{part}” was added to the quotation of order {order} after the signature.</source>
        <translation>“{part}”是签字后才加入工单 {order} 报价单的。</translation>
    </message>
    <message>
        <source>“{task}” is a part, not a task.</source>
        <translation>“{task}”是备件，不是工时项目。</translation>
    </message>
    <message>
        <source>“{task}” is a task, not a part.</source>
        <translation>“{task}”是工时项目，不是备件。</translation>
    </message>
    <message>
        <source>“{task}” is done already.</source>
        <translation>“{task}”已经完成。</translation>
    </message>
    <message>
        <source>“{text}” belongs to supplier {supplier} already.</source>
        <translation>“{text}”已属于供应商 {supplier}。</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity.</source>
        <translation>“{text}”不是数量。</translation>
    </message>
    <message>
        <source>“{text}” is not a valid code: its check characters do not fit.</source>
        <translation>“{text}”不是有效的码：校验码不符。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation>“{text}”不是金额。</translation>
    </message>
    <message>
        <source>“{text}” is not the form of this value.</source>
        <translation>“{text}”不符合此参数的格式。</translation>
    </message>
    <message>
        <source>“{tool}” did not get through: {reason}</source>
        <translation>“{tool}”未能完成：{reason}</translation>
    </message>
    <message>
        <source>“{tool}” is not installed on this PC.</source>
        <translation>这台电脑没有安装“{tool}”。</translation>
    </message>
    <message>
        <source>“{tool}” on this PC is of version {version}, the server of version {server}.</source>
        <translation>这台电脑的“{tool}”是第 {version} 版，服务器是第 {server} 版。</translation>
    </message>
    <message>
        <source>“{value}” is none of: {choices}.</source>
        <translation>“{value}”不是其中之一：{choices}。</translation>
    </message>
    <message>
        <source>“{value}” is not a day.</source>
        <translation>“{value}”不是日期。</translation>
    </message>
    <message>
        <source>“{value}” is not a number from {least} to {most}.</source>
        <translation>“{value}”不是 {least} 到 {most} 的数字。</translation>
    </message>
</context>
</TS>
