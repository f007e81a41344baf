package dawr.congestion.report;

import java.awt.Color;
import java.awt.Font;
import net.sf.jasperreports.charts.JRAbstractChartCustomizer;
import net.sf.jasperreports.charts.JRChart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** How a chart looks: flat bars in the office's colour, few lines; where one reads from the right, its scale stands there. */
public final class ChartLook extends JRAbstractChartCustomizer {
    private static final Color BAR = new Color(0x1B, 0x6E, 0x5A);
    private static final Color LINE = new Color(0xD5, 0xDD, 0xDA);
    private static final int MANY = 8;

    /** Where nothing but zeros is shown, the scale goes from nothing to one person, minute or percent. */
    private static final double SCALE_LEAST = 1;

    @Override
    public void customize(JFreeChart chart, JRChart element) {
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(LINE);
        BarRenderer bars = (BarRenderer) plot.getRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, BAR);
        bars.setMaximumBarWidth(0.06);
        Font plain = plot.getDomainAxis().getTickLabelFont().deriveFont(7f);
        plot.getDomainAxis().setTickLabelFont(plain);
        ValueAxis scale = plot.getRangeAxis();
        scale.setTickLabelFont(plain);
        scale.setAutoRangeMinimumSize(SCALE_LEAST);
        if (plot.getCategories().size() > MANY) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        if (Boolean.TRUE.equals(getParameterValue("rightToLeft"))) {
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        }
    }
}
