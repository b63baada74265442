package dev.nape.server.screening.profile;

/**
 * One answer that cannot be so.
 *
 * @param field its name in forms and on the wire
 * @param key of the message
 * @param subject what the message is about: an id, or nothing
 */
public record Fault(String field, String key, String subject) {}
