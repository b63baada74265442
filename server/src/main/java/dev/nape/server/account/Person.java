package dev.nape.server.account;

import java.time.ZoneId;

/**
 * A person with an account.
 *
 * @param name under which they sign in; unique on this server
 * @param zone where they live: for records that do not say where they were made
 * @param demo whether this is a made-up account over public research data
 */
public record Person(PersonId id, String name, Role role, ZoneId zone, Theme theme, boolean demo) {}
