package org.clew.study;

import java.util.ArrayList;
import java.util.List;

import org.clew.graph.Row;

/**
 * How many places a study or programme has in a country.
 *
 * @param country ISO 3166-1 alpha-2 code, or the country as printed
 * @param count how many
 */
public record CountrySites(String country, int count) {

	/** Reads the two lists of a node, which run parallel. */
	public static List<CountrySites> from(Row row) {
		List<String> countries = row.texts("siteCountries");
		List<Integer> counts = row.numbers("siteCounts");
		List<CountrySites> sites = new ArrayList<>();
		for (int i = 0; i < Math.min(countries.size(), counts.size()); i++) {
			sites.add(new CountrySites(countries.get(i), counts.get(i)));
		}
		return sites;
	}

}
