package dev.nape.body;

/**
 * Where pain is felt.
 *
 * @param id kebab-case, the same in the drawing
 * @param name in plain words
 */
public record PainZone(String id, String name) {}
