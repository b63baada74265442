/** The pages on which people sign up, sign in and look after their account. */
@NullMarked
package dev.nape.server.account.web;

import org.jspecify.annotations.NullMarked;
