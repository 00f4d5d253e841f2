package org.clew.registry;

import org.clew.registry.cohort.Threshold;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests are counted.
 *
 * @param threshold about how many contributors a published figure is at least, besides
 * five who may collude; 7 or more
 * @param maturity how many months after its month a request is counted, so that all are
 * counted as they stand after the same time
 */
@ConfigurationProperties("clew.registry")
record RegistrySettings(@DefaultValue("8") int threshold, @DefaultValue("6") int maturity) {

	RegistrySettings {
		if (maturity < 0) {
			throw new IllegalArgumentException(
					"clew.registry.maturity: %d is not accepted; accepted: 0 or more months".formatted(maturity));
		}
	}

	Threshold rule() {
		return new Threshold(this.threshold);
	}

}
