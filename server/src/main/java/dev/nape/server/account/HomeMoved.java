package dev.nape.server.account;

/** Somebody's home now lies in another zone. */
public record HomeMoved(PersonId person) {}
