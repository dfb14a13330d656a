// The settings of the private Request Tracker: only where it lives and where its mail goes, the rest is as it comes.

/** The text of a RT_SiteConfig.pm that keeps everything RT writes inside `folder`. */
export function toSiteConfig({ folder, port }: { folder: string; port: number }): string {
  return `use utf8;
$RT::VarPath = '${folder}/var';
$RT::MasonDataDir = '${folder}/mason';
$RT::MasonSessionDir = '${folder}/sessions';

Set($rtname, 'desk.test');
Set($Organization, 'desk.test');
Set($CorrespondAddress, 'atendimento@desk.test');
Set($CommentAddress, 'comentario@desk.test');
Set($Timezone, 'America/Sao_Paulo');

# RT compares these with the Referer of each form and refuses what differs.
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});

Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/var/rt.sqlite');

# Outgoing mail goes to a file beside the database.
Set($MailCommand, 'mbox');

Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($LogDir, '${folder}/log');

1;
`;
}
