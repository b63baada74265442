package dev.nape.server.account;

/** What a person may do on this server, beyond their own records. */
public enum Role {
  /** Also invites others. */
  ADMIN,
  PERSON
}
