package org.clew.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of one request.
 *
 * @param body how long the body may be
 * @param characters how long the query may be
 * @param tokens how many names, values and signs the query may have
 * @param variables how many values all variables together may hold
 * @param depth how deep fields may be nested
 * @param cost how much a query may cost: one for each field, times the page sizes above
 * it
 * @param roots how many fields the query may ask of the root
 * @param aliases how many fields may be asked for under another name
 * @param directives how many directives the query may use
 * @param time by when all of it must be answered
 */
@ConfigurationProperties("clew.limits")
record Limits(@DefaultValue("256KB") DataSize body, @DefaultValue("100000") int characters,
		@DefaultValue("10000") int tokens, @DefaultValue("20000") int variables, @DefaultValue("20") int depth,
		@DefaultValue("100000") long cost, @DefaultValue("50") int roots, @DefaultValue("200") int aliases,
		@DefaultValue("200") int directives, @DefaultValue("20s") Duration time) {
}
