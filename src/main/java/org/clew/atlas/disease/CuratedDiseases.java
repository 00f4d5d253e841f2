package org.clew.atlas.disease;

import java.util.List;

/**
 * What people decided about diseases.
 *
 * @param diseases codes that no exact mapping leads from
 * @param names names that no source has
 * @param wrong parents that a source has and that are none
 */
public record CuratedDiseases(List<CuratedDisease> diseases, List<CuratedDiseaseName> names, List<WrongParent> wrong) {

	/** Nothing was decided. */
	public static final CuratedDiseases NONE = new CuratedDiseases(List.of(), List.of(), List.of());

}
