package org.clew.evidence.summary;

import org.clew.evidence.Effect;

/**
 * How many studies report an effect.
 *
 * @param effect the effect
 * @param count distinct studies
 */
record EffectCount(Effect effect, int count) {
}
