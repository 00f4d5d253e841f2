package org.clew.evidence;

/**
 * How many studies report an effect.
 *
 * @param effect the effect
 * @param count distinct studies
 */
record EffectCount(Effect effect, int count) {
}
