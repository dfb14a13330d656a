# Puts one queue, one agent, one requester and one ticket into an empty Request Tracker.
# Reads {seed, agent} as JSON on standard input, prints {"number"} as JSON. Every message is
# created by its own author, so that RT attributes it as it would a real one.
use strict;
use warnings;
use utf8;
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';

use JSON;
use MIME::Entity;
use RT;

RT::LoadConfig();
RT::Init();

my $input = decode_json(do { local $/; <STDIN> });
my ($seed, $agent) = @{$input}{qw(seed agent)};

sub must {
    my ($ok, $message) = @_;
    die "Request Tracker refused: $message\n" unless $ok;
    return $ok;
}

sub create_user {
    my (%fields) = @_;
    my $user = RT::User->new(RT->SystemUser);
    must($user->Create(%fields));
    my $self = RT::CurrentUser->new();
    $self->Load($user->Id);
    return $self;
}

sub grant {
    my ($principal_id, $object, @rights) = @_;
    # Through the system's own eyes: a user may not grant rights to himself.
    my $principal = RT::Principal->new(RT->SystemUser);
    $principal->Load($principal_id);
    for my $right (@rights) {
        must($principal->GrantRight(Object => $object, Right => $right));
    }
}

sub plain_text {
    my ($text) = @_;
    return MIME::Entity->build(
        Type    => 'text/plain',
        Charset => 'UTF-8',
        Data    => [Encode::encode('UTF-8', $text)],
    );
}

my $queue = RT::Queue->new(RT->SystemUser);
must($queue->Create(Name => 'Processo Eletrônico'));

my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
grant($everyone->PrincipalId, $queue, qw(CreateTicket ReplyToTicket));

my $agent_user = create_user(
    Name         => $agent->{login},
    Password     => $agent->{password},
    RealName     => $agent->{name},
    EmailAddress => "$agent->{login}\@desk.test",
    Lang         => 'pt_br',
    Privileged   => 1,
);
grant($agent_user->PrincipalId, $queue, qw(
    SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket
    CommentOnTicket ModifyTicket OwnTicket TakeTicket StealTicket
));
grant($agent_user->PrincipalId, RT->System, 'ModifySelf');

my $requester_user = create_user(
    Name         => $seed->{requester}{email},
    RealName     => $seed->{requester}{name},
    EmailAddress => $seed->{requester}{email},
    Privileged   => 0,
);

my ($first, @later) = @{ $seed->{messages} };
my $number = do {
    my $ticket = RT::Ticket->new($requester_user);
    my ($id, undef, $message) = $ticket->Create(
        Queue     => $queue->Id,
        Subject   => $seed->{subject},
        Requestor => $seed->{requester}{email},
        MIMEObj   => plain_text($first->{text}),
    );
    must($id, $message);
};

for my $message (@later) {
    my $author = $message->{from} eq 'agent' ? $agent_user : $requester_user;
    my $ticket = RT::Ticket->new($author);
    must($ticket->Load($number));
    must($ticket->Correspond(MIMEObj => plain_text($message->{text})));
}

print encode_json({ number => "$number" });
