package org.clew.evidence.summary;

import org.clew.evidence.Effect;

/** How many studies report an effect. */
record EffectCount(Effect effect, int count) {
}
