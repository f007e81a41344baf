/**
 * What is printed and handed on: {@link dawr.congestion.report.Report} says which figures a report holds, {@link dawr.congestion.report.Composer}
 * looks them up and rounds them once, and paper, spreadsheet, CSV and JSON all show that one {@link dawr.congestion.report.ReportPage}.
 */
@NullMarked
package dawr.congestion.report;

import org.jspecify.annotations.NullMarked;
