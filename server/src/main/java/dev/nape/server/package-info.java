/** The application: one package a module, each declaring what it may use. */
@NullMarked
package dev.nape.server;

import org.jspecify.annotations.NullMarked;
