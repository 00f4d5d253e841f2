package org.clew.seed.plan;

/**
 * The types that relationships of the seed can have, named as the graph has them.
 */
public enum Relation {

	ACTS_ON, APPROVED_AS, BASED_ON, CHANGES, HAD_EVENT, HAS_FACT, HAS_MEMBER, HAS_PART, HAS_STEP, IMPLICATES,
	IN_ALTERATION, IN_DISEASE, INCLUDES, MEASURED, OF_DRUG, OF_TARGET, OFFERS, REGULATED_BY, REPORTS, RESTS_ON,
	SPONSORED_BY, STATED_BY, STUDIES, SUBCLASS_OF, TESTS, WITHDRAWN_AS

}
