/** Nape as people meet it: a real server, a real database, a real browser. */
package dev.nape.server.browser;
