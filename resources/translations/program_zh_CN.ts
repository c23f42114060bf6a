<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>! The report was not kept: {words}</source>
        <translation>! 报告没有保存下来：{words}</translation>
    </message>
    <message>
        <source>! {sums}: {count} did not agree at the old place already.</source>
        <translation>! {sums}：在原处就已有 {count} 项不符。</translation>
    </message>
    <message>
        <source>Address of the database, as its owner</source>
        <translation>数据库地址（以所有者身份）</translation>
    </message>
    <message>
        <source>Address of the database, as the program's role</source>
        <translation>数据库地址（以程序的角色）</translation>
    </message>
    <message>
        <source>All is well: stations can work on this server.</source>
        <translation>一切正常：各工作站可以使用这台服务器。</translation>
    </message>
    <message>
        <source>An upgrade is not undone. Close every station and make a backup first:</source>
        <translation>升级无法撤销。请先关闭所有工作站并备份：</translation>
    </message>
    <message>
        <source>At work there now: {who}</source>
        <translation>目前正在那里工作：{who}</translation>
    </message>
    <message>
        <source>Done. Every station can be started again.</source>
        <translation>完成。各工作站可以重新启动。</translation>
    </message>
    <message>
        <source>File of the dealership's root certificate</source>
        <translation>经销店根证书的文件</translation>
    </message>
    <message>
        <source>In {place}:</source>
        <translation>在 {place}：</translation>
    </message>
    <message>
        <source>Is there a backup, and shall the upgrade begin?</source>
        <translation>已有备份，开始升级吗？</translation>
    </message>
    <message>
        <source>It is kept there.</source>
        <translation>已存入。</translation>
    </message>
    <message>
        <source>Keep the password in this PC's keyring?</source>
        <translation>把密码存入这台电脑的密钥环吗？</translation>
    </message>
    <message>
        <source>Language of its papers: en, zh_TW or zh_CN</source>
        <translation>单据的语言：en、zh_TW 或 zh_CN</translation>
    </message>
    <message>
        <source>Moved: {rows} rows from {source} to {target}, the same at both places.</source>
        <translation>已迁移：{rows} 条数据从 {source} 到 {target}，两边完全相同。</translation>
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
        <source>New password for the role {role}</source>
        <translation>角色 {role} 的新密码</translation>
    </message>
    <message>
        <source>Not the same; once more.</source>
        <translation>两次不同，请再输入一次。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Other PCs: settings, Database, {address}</source>
        <translation>其他电脑：设置，数据库，{address}</translation>
    </message>
    <message>
        <source>PIN of the administrator, at least six digits</source>
        <translation>系统管理员的 PIN，至少六位数字</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>{user} 的密码</translation>
    </message>
    <message>
        <source>Put right what is marked ✗ before stations work on this server.</source>
        <translation>请先改正标有 ✗ 的项目，再让工作站使用这台服务器。</translation>
    </message>
    <message>
        <source>Shall this PC work on this server from now on?</source>
        <translation>这台电脑今后使用这台服务器吗？</translation>
    </message>
    <message>
        <source>Shall this PC work there from the next start on?</source>
        <translation>这台电脑下次启动起要在那里工作吗？</translation>
    </message>
    <message>
        <source>The house is open already; nobody was added.</source>
        <translation>经销店早已建立，没有新增任何人。</translation>
    </message>
    <message>
        <source>The house is open; {name} signs in with this PIN.</source>
        <translation>经销店已建立；{name} 用这个 PIN 登录。</translation>
    </message>
    <message>
        <source>The keyring did not take it; it is asked for at each start.</source>
        <translation>密钥环没有收下；每次启动时都会询问。</translation>
    </message>
    <message>
        <source>The old place is as it was; keep it until all is well.</source>
        <translation>原处保持原样；请保留到确认一切正常为止。</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>报告在 {file}</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The tables are there, and the role {role} has its rights.</source>
        <translation>数据表已建立，角色 {role} 已取得权限。</translation>
    </message>
    <message>
        <source>The tables are up to date; only the rights are set anew.</source>
        <translation>数据表已是最新；只重新设置权限。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>找不到文件 {file}。</translation>
    </message>
    <message>
        <source>This PC has no keyring; the password is asked for at each start.</source>
        <translation>这台电脑没有密钥环；每次启动时都会询问密码。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Tried: {rows} rows can go from {source} to {target}; nothing was written.</source>
        <translation>已试过：{rows} 条数据可以从 {source} 迁到 {target}；没有写入任何东西。</translation>
    </message>
    <message>
        <source>Work there: aftersales-desktop --database {file}</source>
        <translation>在那里工作：aftersales-desktop --database {file}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
</TS>
