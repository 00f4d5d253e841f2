package org.clew.registry;

import java.util.List;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.organization.Organization;
import org.clew.registry.report.RequestReport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields that lead from a report to records of the graph. None leads back. */
@Configuration(proxyBeanMethods = false)
class RequestReportFields {

	@Bean
	BatchedFields requestReportBatchedFields() {
		return () -> List.of(
				BatchedField.reference(RequestReport.class, "company", Organization.class, RequestReport::companyId),
				BatchedField.reference(RequestReport.class, "drug", Drug.class, RequestReport::drugId),
				BatchedField.reference(RequestReport.class, "disease", Disease.class, RequestReport::diseaseId));
	}

}
