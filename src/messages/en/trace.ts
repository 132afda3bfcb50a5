/** The whole way to the answer, rule by rule. */
export const trace = {
  why: 'Why?',
  title: 'Why this answer',
  rules: 'The rules, in order',
  rule: {
    service: 'Service',
    receivingProfile: 'Receiving profile',
    folder: 'Smart folders',
    mailbox: 'Mailbox',
    default: 'Default profile',
    lastUsed: 'Last used',
    mentioned: 'Mentioned',
    topic: 'Topics of the mailbox',
    noProfile: 'Nobody',
  },
  decides: 'Decides',
  blocks: 'Blocks',
  alternative: 'Alternative',
  alternativeOnly: 'Looked at only for an alternative to the blocked profile.',
  leadsOn: 'Leads to the default profile',
  notReached: 'Not reached.',
  serviceReplies: '<name>{service}</name> supports replying.',
  anyProfile:
    'Any profile may answer a {kind, select, privateReply {mention privately} privateMessage {private message} review {review} comment {comment} other {post}} on <name>{service}</name>{receiver, select, known {, not only <who>{profile}</who>, which received it} other {}}.',
  onlyReceiver:
    'Only the profile that received it can answer a {kind, select, privateReply {mention privately} privateMessage {private message} review {review} comment {comment} other {post}} on <name>{service}</name>.',
  receiverUnknown: 'Which profile received it is not known.',
  inNoFolder: 'The mention is in no smart folder.',
  folderList: 'Smart folders that hold the mention, topmost first',
  folderName:
    '{via, select, folder {<name>{folder}</name>} other {A deleted folder}}{open, select, yes { (open)} other {}}',
  saysProfile:
    'replies on <name>{service}</name> as {known, select, yes {<who>{profile}</who>} other {a deleted profile}}',
  saysDefault: 'replies on <name>{service}</name> with the default profile',
  saysNothing: 'leaves <name>{service}</name> to the mailbox',
  overruledByOpen: 'Overruled: another folder is open',
  overruledByOrder: 'Overruled: another folder comes first',
  mailboxSaysProfile:
    'Mailbox <name>{mailbox}</name> replies on <name>{service}</name> as {known, select, yes {<who>{profile}</who>} other {a deleted profile}}.',
  mailboxSaysDefault:
    'Mailbox <name>{mailbox}</name> leaves <name>{service}</name> to the default profile.',
  mailboxPassedOver:
    'Not asked: the default of {via, select, folder {folder <name>{folder}</name>} other {a deleted folder}} leads past the mailbox.',
  neverReplied:
    '{agent, select, named {<name>{agentName}</name> has} new {A new agent has} other {You have}} not replied on <name>{service}</name> yet.',
  mentionsNobody: 'The message mentions none of the company’s profiles.',
  noTopicProfile: 'No profile on <name>{service}</name> is connected to a topic of the mailbox.',
  nobody: 'No profile is left that can reply.',
  candidates: 'Profiles that this rule looked at',
  notPicked: 'not picked',
  pickHint: 'The pick is at random, and the same at every look.',
  elsewhere: 'Opened from elsewhere',
  elsewhereAnswered:
    '{place, select, folderOrNone {Opened from <name>{folder}</name> or from a default folder} other {Opened from <name>{folder}</name>}}: <who>{profile}</who> would answer.',
  elsewhereBlocked:
    '{place, select, folderOrNone {Opened from <name>{folder}</name> or from a default folder} other {Opened from <name>{folder}</name>}}: blocked.',
  elsewhereUnanswerable:
    '{place, select, folderOrNone {Opened from <name>{folder}</name> or from a default folder} other {Opened from <name>{folder}</name>}}: it could not be answered.',
  seeFolder: 'See folder <name>{folder}</name>',
  seeMailbox: 'See mailbox <name>{mailbox}</name>',
} as const;
