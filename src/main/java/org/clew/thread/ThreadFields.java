package org.clew.thread;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.graph.Entity;
import org.clew.provenance.Source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields that lead on from a hop. */
@Configuration(proxyBeanMethods = false)
class ThreadFields {

	@Bean
	BatchedFields hopBatchedFields() {
		return () -> List.of(BatchedField.reference(Hop.class, "from", Entity.class, Hop::fromId),
				BatchedField.reference(Hop.class, "to", Entity.class, Hop::toId),
				BatchedField.references(Hop.class, "sources", Source.class, Hop::sourceIds));
	}

}
