<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>A visitor at {place} was ignored: {result}</source>
        <translation>{place} 有访客无人理会：{result}</translation>
    </message>
    <message>
        <source>Ask {supplier} where the goods of {order} are</source>
        <translation>向 {supplier} 追问 {order} 何时到货</translation>
    </message>
    <message>
        <source>Call {plate} in: claim part {part} has arrived ({claim})</source>
        <translation>通知 {plate} 回厂：索赔件{part}已到货（{claim}）</translation>
    </message>
    <message>
        <source>Claim part {part} ({claim}) is signed: order it.</source>
        <translation>索赔件{part}（{claim}）已签字，请订货。</translation>
    </message>
    <message>
        <source>Claim part {part} for order {order} has arrived: call the customer in ({claim}).</source>
        <translation>工单 {order} 的索赔件{part}已到货，请通知客户回厂（{claim}）。</translation>
    </message>
    <message>
        <source>Claim part {part} for {plate} has been lying here for {days} days ({claim})</source>
        <translation>{plate} 的索赔件 {part} 已到货 {days} 天未装（{claim}）</translation>
    </message>
    <message>
        <source>Claim part {part} is fitted: pay the deposit of {deposit} yuan back ({claim}).</source>
        <translation>索赔件{part}已安装，请退还订金 {deposit} 元（{claim}）。</translation>
    </message>
    <message>
        <source>Claim part {part} was given up: pay the deposit of {deposit} yuan back ({claim}).</source>
        <translation>索赔件 {part} 已放弃：请退还订金 {deposit} 元（{claim}）。</translation>
    </message>
    <message>
        <source>Clause {clause}: {measure}</source>
        <translation>条款 {clause}：{measure}</translation>
    </message>
    <message>
        <source>Clear the old parts of {plate} ({order})</source>
        <translation>清走 {plate}（{order}）的旧件</translation>
    </message>
    <message>
        <source>Correct finding {finding} at {place}: {what}</source>
        <translation>整改 {place} 的问题 {finding}：{what}</translation>
    </message>
    <message>
        <source>Customers to call: {count}</source>
        <translation>待联系客户：{count} 位</translation>
    </message>
    <message>
        <source>Dead stock: claim part {part} for {plate}, {days} days at the counter ({claim})</source>
        <translation>积压件：{plate} 的索赔件{part}，到货 {days} 天未装（{claim}）</translation>
    </message>
    <message>
        <source>Dispel or report grievance {grievance} of {customer}</source>
        <translation>化解或上报 {customer} 的抱怨 {grievance}</translation>
    </message>
    <message>
        <source>Finding {finding} at {place} is corrected: {how}. Verify it.</source>
        <translation>{place} 的问题 {finding} 已整改：{how}。请复查。</translation>
    </message>
    <message>
        <source>Finding {finding} at {place}: {what}. To be corrected by {due}.</source>
        <translation>{place} 发现问题 {finding}：{what}。请于 {due} 前整改。</translation>
    </message>
    <message>
        <source>Grievance {grievance} of {customer} is settled: {done}</source>
        <translation>{customer} 的抱怨 {grievance} 已处理：{done}</translation>
    </message>
    <message>
        <source>Grievance {grievance} of {customer} lies at the desk ({person}) for {hours} hours.</source>
        <translation>{customer} 的抱怨 {grievance} 压在前台（{person}）已满 {hours} 小时。</translation>
    </message>
    <message>
        <source>Look into a grievance that may have been hidden ({grievance})</source>
        <translation>查核可能被隐瞒的抱怨（{grievance}）</translation>
    </message>
    <message>
        <source>Look into a possible withholding: {what}</source>
        <translation>查明疑似截留：{what}</translation>
    </message>
    <message>
        <source>Margin {margin} %</source>
        <translation>毛利率 {margin} %</translation>
    </message>
    <message>
        <source>Pre-report: discount number {place} of {quota} this week, {amount} yuan ({share}) off order {order} of {customer}. Why above the quota: {why}</source>
        <translation>报备：本周第 {place} 次折扣（名额 {quota}），{customer} 的工单 {order} 减收 {amount} 元（{share}）。超额原因：{why}</translation>
    </message>
    <message>
        <source>Reception in the week of {week}: {receptions} cars, {skipped} steps skipped, {late} late</source>
        <translation>{week} 当周接待：{receptions} 台车，漏做 {skipped} 步，超时 {late} 步</translation>
    </message>
    <message>
        <source>Sanction {number} by clause {clause} was confirmed: {measure}, {amount} yuan. You may appeal.</source>
        <translation>罚则 {number}（条款 {clause}）已确认：{measure}，{amount} 元。您可以申诉。</translation>
    </message>
    <message>
        <source>Sanction {number} by clause {clause} was confirmed: {measure}. You may appeal.</source>
        <translation>罚则 {number}（条款 {clause}）已确认：{measure}。您可以申诉。</translation>
    </message>
    <message>
        <source>Sanction {number} of {person} is to be entered: {measure}, {amount} yuan.</source>
        <translation>{person} 的罚则 {number} 待登记：{measure}，{amount} 元。</translation>
    </message>
    <message>
        <source>Sanction {number} of {person} is to be entered: {measure}.</source>
        <translation>{person} 的罚则 {number} 待登记：{measure}。</translation>
    </message>
    <message>
        <source>Settle grievance {grievance} of {customer}</source>
        <translation>处理 {customer} 的抱怨 {grievance}</translation>
    </message>
    <message>
        <source>The correction of finding {finding} at {place} was not accepted.</source>
        <translation>{place} 的问题 {finding} 复查未通过。</translation>
    </message>
    <message>
        <source>The lines of order {order} were changed: its discount of {amount} yuan no longer holds.</source>
        <translation>工单 {order} 的项目已变更，原折扣 {amount} 元失效。</translation>
    </message>
    <message>
        <source>The part that {plate} ({order}) waits for has arrived: {part}</source>
        <translation>{plate}（{order}）等候的备件已到：{part}</translation>
    </message>
    <message>
        <source>The quotation of {plate} ({order}) is signed: its parts may be ordered.</source>
        <translation>{plate}（{order}）的报价已签字：可以订备件了。</translation>
    </message>
    <message>
        <source>Verify the correction of finding {finding} at {place}</source>
        <translation>复查 {place} 的问题 {finding}</translation>
    </message>
    <message>
        <source>Write the reason: {order} has a margin of {margin} %</source>
        <translation>请填写原因：{order} 的毛利率为 {margin} %</translation>
    </message>
    <message>
        <source>You do not stand in for {person} any more.</source>
        <translation>您不再代理 {person}。</translation>
    </message>
    <message>
        <source>You stand in for {person} from {first} to {last}: the powers of that post are yours then.</source>
        <translation>{first} 至 {last} 由您代理 {person}，期间由您行使其权限。</translation>
    </message>
    <message>
        <source>Your receptions in the week of {week}: {skipped} steps skipped, {late} late</source>
        <translation>您在 {week} 当周的接待：漏做 {skipped} 步，超时 {late} 步</translation>
    </message>
    <message>
        <source>targets entered: {manufacturer} manufacturer, {group} group</source>
        <translation>已登记指标：厂家 {manufacturer} 项，集团 {group} 项</translation>
    </message>
    <message>
        <source>{cars} accident cars looked at, {fines} fines proposed</source>
        <translation>已核对 {cars} 台事故车，建议罚款 {fines} 笔</translation>
    </message>
    <message>
        <source>{count} customers to call by {due}: {script}</source>
        <translation>{due} 前联系 {count} 位客户：{script}</translation>
    </message>
    <message>
        <source>{customer} complains ({later}) and told {person} before; the desk made no entry.</source>
        <translation>{customer} 再次投诉（{later}），曾向 {person} 反映，前台没有登记。</translation>
    </message>
    <message>
        <source>{customer} complains again ({later}); {earlier} was neither dispelled nor reported by {person}.</source>
        <translation>{customer} 再次投诉（{later}）；{person} 对 {earlier} 既未化解也未上报。</translation>
    </message>
    <message>
        <source>{customer} is not content ({grievance}): {report}</source>
        <translation>{customer} 不满意（{grievance}）：{report}</translation>
    </message>
    <message>
        <source>{discounts} discounts looked at, {fines} fines proposed</source>
        <translation>已核对 {discounts} 笔折扣，建议罚款 {fines} 笔</translation>
    </message>
    <message>
        <source>{given} customer tasks given this week, {undone} not done yet</source>
        <translation>本周已下发 {given} 项客户任务，尚有 {undone} 项未完成</translation>
    </message>
    <message>
        <source>{lines} issued lines compared, {incidents} new incidents</source>
        <translation>已核对 {lines} 笔领料，新增 {incidents} 件异常</translation>
    </message>
    <message>
        <source>{lines} lines bought last month, {without} of them without need</source>
        <translation>上月采购 {lines} 笔，其中 {without} 笔无需求</translation>
    </message>
    <message>
        <source>{lines} places counted, {differences} differed</source>
        <translation>已盘点 {lines} 处，{differences} 处有差异</translation>
    </message>
    <message>
        <source>{lying} claim parts lie at the counter, {called} customers called this week</source>
        <translation>{lying} 件索赔件在库未装，本周已致电 {called} 位客户</translation>
    </message>
    <message>
        <source>{order} is billed at a margin of {margin} %: {reason}</source>
        <translation>{order} 结算时毛利率为 {margin}%：{reason}</translation>
    </message>
    <message>
        <source>{order} takes {part} above its monthly ceiling: give your reason, or cancel it</source>
        <translation>{order} 领用 {part} 超出每月上限：请说明原因或取消</translation>
    </message>
    <message>
        <source>{order}: {quantity} of {part} are neither fitted nor back ({person})</source>
        <translation>{order}：{part} {quantity} 未装车也未退回（{person}）</translation>
    </message>
    <message>
        <source>{part} for {plate} ({order}) came and was rejected: {why}</source>
        <translation>{plate}（{order}）的 {part} 到货验收不合格：{why}</translation>
    </message>
    <message>
        <source>{part} for {plate} ({order}) is ordered, expected on {day}</source>
        <translation>{plate}（{order}）的 {part} 已订货，预计 {day} 到货</translation>
    </message>
    <message>
        <source>{part} for {plate} ({order}) will not come: {why}</source>
        <translation>{plate}（{order}）的 {part} 不会到货：{why}</translation>
    </message>
    <message>
        <source>{part} without a deposit ({deposit} yuan proposed)</source>
        <translation>{part}免收订金（建议 {deposit} 元）</translation>
    </message>
    <message>
        <source>{part}, deposit {deposit} yuan</source>
        <translation>{part}，订金 {deposit} 元</translation>
    </message>
    <message>
        <source>{person} approved: {power}.</source>
        <translation>{person} 已核准：{power}。</translation>
    </message>
    <message>
        <source>{person} approved: {power}. “{comment}”</source>
        <translation>{person} 已核准：{power}。“{comment}”</translation>
    </message>
    <message>
        <source>{person} changed a value of {clause}: {old} becomes {new} from {day} on. {reason}</source>
        <translation>{person} 修改了 {clause} 的参数：{day} 起由 {old} 改为 {new}。{reason}</translation>
    </message>
    <message>
        <source>{person} gave {customer} {amount} yuan ({share}) off order {order}: {reason}. Number {place} of {quota} this week.</source>
        <translation>{person} 给 {customer} 的工单 {order} 减收 {amount} 元（{share}），打折理由：{reason}。本周第 {place} 次，名额 {quota} 次。</translation>
    </message>
    <message>
        <source>{person} had {returned} of {issued} issued lines returned last month: above the limit</source>
        <translation>{person} 上月领料 {issued} 笔、退料 {returned} 笔，退料率超过上限</translation>
    </message>
    <message>
        <source>{person} sent back: {power}. “{comment}”</source>
        <translation>{person} 已退回：{power}。“{comment}”</translation>
    </message>
    <message>
        <source>{plate} ({order}) goes back to work: {findings}</source>
        <translation>{plate}（{order}）退回返工：{findings}</translation>
    </message>
    <message>
        <source>{plate} ({order}) is finished and waits for its inspection</source>
        <translation>{plate}（{order}）已完工，等候终检</translation>
    </message>
    <message>
        <source>{plate} ({order}) passed its inspection and can be settled</source>
        <translation>{plate}（{order}）终检合格，可以结算</translation>
    </message>
    <message>
        <source>{plate} ({order}) waits for a part: {part}</source>
        <translation>{plate}（{order}）等候备件：{part}</translation>
    </message>
    <message>
        <source>{plate} ({order}) waits for the customer's answer: {finding}</source>
        <translation>{plate}（{order}）等候客户确认：{finding}</translation>
    </message>
    <message>
        <source>{plate} ({order}): the customer agrees to “{finding}”</source>
        <translation>{plate}（{order}）：客户同意“{finding}”</translation>
    </message>
    <message>
        <source>{plate} ({order}): the customer declines “{finding}”</source>
        <translation>{plate}（{order}）：客户不同意“{finding}”</translation>
    </message>
    <message>
        <source>{plate} is here again ({order}) after {earlier}: look into the repeat repair</source>
        <translation>{plate} 继 {earlier} 后再次进厂（{order}）：请查返修</translation>
    </message>
    <message>
        <source>{points} points walked, {findings} not in order</source>
        <translation>巡查 {points} 点，{findings} 点不合格</translation>
    </message>
    <message>
        <source>{receptions} receptions: {skipped} steps skipped, {late} late</source>
        <translation>接待 {receptions} 台次：漏做 {skipped} 步，超时 {late} 步</translation>
    </message>
    <message>
        <source>{returned} of {issued} lines returned last month, {people} people above the limit</source>
        <translation>上月领料 {issued} 笔、退料 {returned} 笔，{people} 人超过上限</translation>
    </message>
    <message>
        <source>{share} off, number {place} of {quota} this week</source>
        <translation>减收 {share}，本周第 {place} 次，名额 {quota}</translation>
    </message>
    <message>
        <source>{tasks} customer tasks given</source>
        <translation>已下发 {tasks} 项客户任务</translation>
    </message>
    <message>
        <source>{tool} is lost; {borrower} is liable: {price}, or the same model</source>
        <translation>{tool} 已遗失，由 {borrower} 负责：{price}，或补回同型号</translation>
    </message>
    <message>
        <source>{used} consumables used last month, {above} above their ceiling</source>
        <translation>上月领用 {used} 种耗材，{above} 种超过限额</translation>
    </message>
    <message>
        <source>{visitor} is still in the workshop</source>
        <translation>{visitor} 还在车间</translation>
    </message>
</context>
</TS>
