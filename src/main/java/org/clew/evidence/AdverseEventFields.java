package org.clew.evidence;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.evidence.AdverseEventReport.AdverseEvent;
import org.clew.graph.EntityType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How adverse events are read, and the fields that lead to and from reports of them. */
@Configuration(proxyBeanMethods = false)
class AdverseEventFields {

	@Bean
	EntityType<AdverseEvent> adverseEventType() {
		return EntityType.of(AdverseEvent.class, AdverseEvent::from);
	}

	@Bean
	BatchedFields adverseEventBatchedFields(AdverseEventReports reports) {
		return () -> List.of(
				BatchedField.connection("Drug", "adverseEvents", AdverseEventReport.class, reports::ofDrugs),
				BatchedField.list("Use", "adverseEvents", AdverseEventReport.class, reports::ofUses),
				BatchedField.connection("AdverseEvent", "reports", AdverseEventReport.class, reports::ofEvents),
				BatchedField.reference(AdverseEventReport.class, "event", AdverseEvent.class,
						AdverseEventReport::eventId),
				BatchedField.reference(AdverseEventReport.class, "use", Use.class, AdverseEventReport::useId));
	}

}
