package org.clew.search;

import org.clew.name.MatchRule;

/**
 * By which rule a text leads to a record: an identifier, or one of the rules for names.
 */
enum ResolutionRule {

	IDENTIFIER, EXACT, NORMALIZED, REORDERED, OUTSIDE_PARENTHESIS, WITHOUT_FORM, PARENTHESIS, WITHOUT_SUFFIX,
	WITHOUT_SALT, WITHOUT_STAGE, CARCINOMA, WITH_KIND;

	static ResolutionRule of(MatchRule rule) {
		return valueOf(rule.name());
	}

}
