/** Who answers a mention, and why. `<who>` and `<name>` mark names, so that they can be set apart. */
export const resolutions = {
  privateReply: 'Private reply',
  whoAnswers: 'Who answers:',
  blocked: 'blocked',
  unanswerable: 'cannot be answered',
  deletedProfile: 'a deleted profile',
  unknown: 'cannot be told',
  dependsOnView: 'Depends on the folder it is opened from',

  /** One sentence: why this profile. The shorter ones stand without a full stop, as lines. */
  reason: {
    receivingProfile:
      'Only <who>{profile}</who>, which received it, can answer this {kind, select, privateReply {mention privately} privateMessage {private message} review {review} comment {comment} other {post}}',
    folder:
      '{via, select, folder {Folder <name>{folder}</name>} other {A deleted folder}} replies on <name>{service}</name> as <who>{profile}</who>',
    mailbox:
      'Mailbox <name>{mailbox}</name> replies on <name>{service}</name> as <who>{profile}</who>',
    lastUsed:
      '{agent, select, named {<name>{agentName}</name>} other {You}} last replied on <name>{service}</name> as <who>{profile}</who>{via, select, folder {, by way of folder <name>{folder}</name>} deletedFolder {, by way of a deleted folder} other {}}',
    mentioned:
      '{count, plural, =1 {The message mentions <who>{profile}</who>} other {Picked among the {count} profiles that the message mentions}}{via, select, folder {, by way of folder <name>{folder}</name>} deletedFolder {, by way of a deleted folder} other {}}',
    topic:
      '{count, plural, =1 {Only <who>{profile}</who> is connected to the mailbox’s topics and can reply} other {Picked among the {count} profiles connected to the mailbox’s topics}}{via, select, folder {, by way of folder <name>{folder}</name>} deletedFolder {, by way of a deleted folder} other {}}',
    blockedChoice:
      '{via, select, folder {Folder <name>{folder}</name>} deletedFolder {A deleted folder} other {Mailbox <name>{mailbox}</name>}} replies on <name>{service}</name> as {problem, select, expired {<who>{profile}</who>, whose authorization expired{dated, select, yes { on {date}} other {}}} revoked {<who>{profile}</who>, whose authorization was revoked{dated, select, yes { on {date}} other {}}} noTopic {<who>{profile}</who>, which is connected to no topic} wrongService {<who>{profile}</who>, which belongs to <name>{otherService}</name>} other {a profile that no longer exists}}.',
    blockedReceiver:
      '{problem, select, expired {Only <who>{profile}</who>, which received it, can answer} revoked {Only <who>{profile}</who>, which received it, can answer} noTopic {Only <who>{profile}</who>, which received it, can answer} wrongService {Only <who>{profile}</who>, which received it, can answer} other {Only the profile that received it can answer}} this {kind, select, privateReply {mention privately} privateMessage {private message} review {review} comment {comment} other {post}}, and {problem, select, expired {its authorization expired{dated, select, yes { on {date}} other {}}} revoked {its authorization was revoked{dated, select, yes { on {date}} other {}}} noTopic {it is connected to no topic} wrongService {it belongs to <name>{otherService}</name>} unknown {that profile no longer exists} other {it is not known which one did}}.',
    serviceCannotReply:
      '<name>{service}</name> {plurality, select, many {do} other {does}} not support replying.',
    serviceUnknown: 'This mention comes from a service that Signet does not know.',
    noProfile:
      'No profile can reply on <name>{service}</name>{via, select, folder {, by way of folder <name>{folder}</name>} deletedFolder {, by way of a deleted folder} other {}}.',
    noDefaultProfile:
      'None of the profiles connected to the mailbox’s topics can reply on <name>{service}</name>{via, select, folder {, by way of folder <name>{folder}</name>} deletedFolder {, by way of a deleted folder} other {}}.',
  },

  /** What can be done about a mention that is blocked or cannot be answered. */
  wayOut: {
    alternative:
      'Take <who>{alternative}</who> instead{others, select, yes {, or choose another} other {}}.',
    choose: 'Choose another profile.',
    authorize: 'An admin can authorize it again.',
    connect: 'An admin can connect it to a topic.',
    onService: 'Answer it on <name>{service}</name> itself.',
    askAdmin: 'An admin can authorize a profile again, or connect one to a topic.',
  },
} as const;
