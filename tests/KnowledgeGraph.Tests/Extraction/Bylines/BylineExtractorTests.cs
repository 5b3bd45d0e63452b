namespace KnowledgeGraph.Tests.Extraction.Bylines;

public class BylineExtractorTests
{
    [Theory]
    [InlineData("本报讯([记者]T [赵亮]P)12月16日上午", "赵亮|记者")]
    [InlineData("会议结束。\n■ 本报[记者]T [朱玉]P", "朱玉|记者")]
    [InlineData("会议结束。（[记者]T [李明]P [通讯员]T [王芳]P 文/图）", "李明|记者; 王芳|通讯员")]
    [InlineData("（[全媒体记者]T[李明]P、[赵强]P）12日", "李明|全媒体记者; 赵强|全媒体记者")]
    [InlineData("会议结束。（[李明]P [王芳]P）", "李明|记者; 王芳|记者")]
    [InlineData("会议结束。\n[编辑]T：[李明]P\n校对 [王芳]P", "李明|编辑; 王芳|校对")]
    [InlineData("会议结束。（[李明]P [王芳]P 摄影 [赵强]P）", "李明|记者; 王芳|记者; 赵强|摄影")]
    [InlineData("会议结束。[王芳]P摄[李明]P表示，要落实。", "王芳|摄影")]
    [InlineData("[编辑]T [李明]P二审 [李明]P [王芳]P三审 [赵强]P", "李明|编辑; 王芳|二审; 赵强|三审")]
    [InlineData("[见习记者]T [李明]P [实习生]T [王芳]P报道", "李明|见习记者; 王芳|实习生")]
    [InlineData("会议结束。\n(视频[编辑]T：[李明]P 文字[编辑]T：[王芳]P)", "李明|视频编辑; 王芳|文字编辑")]
    [InlineData("会议结束。[某新闻]O [李明]P", "李明|记者")]
    [InlineData("[某通讯社]O[记者]T[李明]P：“他说。”", "")]
    [InlineData("图为活动现场。[王芳]P 摄", "王芳|摄影")]
    [InlineData("为[某日报]O[首席记者]T[李明]P颁发证书。", "")]
    [InlineData("[市长]T[李明]P（右）参观。", "")]
    public void Extract_Text_GivesByline(string text, string expected) => Assert.Equal(expected, FactLines.Byline(FactLines.Extract(text)));
}
