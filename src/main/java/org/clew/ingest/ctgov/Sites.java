package org.clew.ingest.ctgov;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clew.ingest.fact.Countries;
import org.clew.ingest.fact.Properties;
import tools.jackson.databind.JsonNode;

/**
 * In how many places a study runs, by country.
 *
 * @param counts how many, by country
 */
record Sites(Map<String, Long> counts) {

	static Sites of(Registered study) {
		Map<String, Long> counts = new TreeMap<>();
		for (JsonNode location : study.items("contactsLocationsModule", "locations")) {
			String country = Registered.text(location.path("country"));
			if (country != null) {
				counts.merge(Countries.code(country), 1L, Long::sum);
			}
		}
		return new Sites(counts);
	}

	/**
	 * {@return the countries that have a code}
	 */
	List<String> countries() {
		return this.counts.keySet().stream().filter(Countries::isCode).toList();
	}

	Properties into(Properties properties) {
		return properties.put("siteCountries", List.copyOf(this.counts.keySet()))
			.put("siteCounts", List.copyOf(this.counts.values()));
	}

}
