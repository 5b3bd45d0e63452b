namespace KnowledgeGraph.Tests.Extraction.Events;

/// <summary>City papers, government and university sites: one occasion, told in title, lead and later sentences.</summary>
public class LocalEventTests
{
    private const string Meetings = """
        -- meetings: named by subject or object, with their roles
        8月16日，全市重点项目建设推进会在[聊]L召开，[市委]O[副书记]T、[市长]T[周明远]P出席会议并讲话。
        => meeting|全市重点项目建设推进会|2023-08-16|聊城市|-: 周明远(attend+speak)#1

        昨日，[市委]O[书记]T[方立诚]P主持召开专题会议。[副市长]T[郑文海]P、[何清]P参加会议。
        => meeting|专题会议|2023-08-17|山东省聊城市|-: 方立诚(chair)#1 郑文海(attend)#2 何清(attend)#3

        近日，[东昌府区委]O召开党建工作座谈会。会议由[区委]O[副书记]T[田野]P主持，[组织部]O[部长]T[宋波]P通报有关情况。
        => meeting|党建工作座谈会|-|山东省聊城市|中共东昌府区委: 田野(chair)#1 宋波(speak)#2

        8月15日，[市长]T[周明远]P主持召开市政府常务会议，传达学习上级会议精神，研究部署防汛工作。
        => meeting|市政府常务会议|2023-08-15|山东省聊城市|-: 周明远(chair)#1

        8月15日，全市教育工作会议召开。[副市长]T[郑文海]P出席会议。他强调，要办好人民满意的教育。
        => meeting|全市教育工作会议|2023-08-15|山东省聊城市|-: 郑文海(attend+speak)#1

        8月15日，全市教育工作会议召开。会上，[市教育局]O[局长]T[孙立]P作工作部署，[李娜]P、[赵刚]P作交流发言。
        => meeting|全市教育工作会议|2023-08-15|山东省聊城市|-: 孙立(speak)#1 李娜(speak)#2 赵刚(speak)#3

        8月15日，双拥工作座谈会召开。退役军人代表[孙建国]P表示，将继续发扬优良传统。
        => meeting|双拥工作座谈会|2023-08-15|山东省聊城市|-: 孙建国(speak)#1

        8月15日，全市教育工作会议召开。会议听取了[市教育局]O[局长]T[孙立]P关于招生工作的汇报。
        => meeting|全市教育工作会议|2023-08-15|山东省聊城市|-: 孙立(speak)#1

        8月15日，全市教育工作会议召开。[市委]O[常委]T[韩冰]P；[副市长]T[郑文海]P出席会议。
        => meeting|全市教育工作会议|2023-08-15|山东省聊城市|-: 韩冰(attend)#1 郑文海(attend)#2

        8月15日，全市教育工作会议召开。[周明远]P主持，[韩冰]P、[郑文海]P等市领导，市直有关部门负责同志参加。
        => meeting|全市教育工作会议|2023-08-15|山东省聊城市|-: 周明远(chair)#1 韩冰(attend)#2 郑文海(attend)#3

        8月15日，招生工作培训会暨动员会在[图书馆报告厅]L召开，[副校长]T[吴凡]P作动员讲话。
        => lecture|招生工作培训会暨动员会|2023-08-15|图书馆报告厅|-: 吴凡(speak)#1

        8月15日，全市教育工作会议召开。[周明远]P讲话。[习近平]P[总书记]T关于教育的重要论述为我们指明了方向。
        => meeting|全市教育工作会议|2023-08-15|山东省聊城市|-: 周明远(speak)#1

        8月15日，座谈会召开。[周明远]P代表[方立诚]P向大家表示问候并讲话。
        => meeting|座谈会|2023-08-15|山东省聊城市|-: 周明远(speak)#1
        """;

    private const string Occasions = """
        -- conferences, lectures, ceremonies, activities
        8月12日，[周明远]P出席志愿服务活动启动仪式。启动仪式在[凤凰广场]L举行。
        => ceremony|志愿服务活动启动仪式|2023-08-12|凤凰广场|-: 周明远(attend)#1

        8月12日，[滨河医院]O举行医师节庆祝大会，[院长]T[高明]P致辞。
        => ceremony|医师节庆祝大会|2023-08-12|滨河医院|滨河医院: 高明(speak)#1

        8月12日，西部计划志愿者开班仪式举行，[周明远]P出席。
        => ceremony|西部计划志愿者开班仪式|2023-08-12|山东省聊城市|-: 周明远(attend)#1

        8月12日，[周明远]P在图书馆举行的读书节开幕式上致辞。
        => ceremony|读书节开幕式|2023-08-12|山东省聊城市|-: 周明远(speak)#1

        8月12日至13日，由[聊城大学]O主办的第五届黄河文化论坛在[聊城大学]O举行。[副校长]T[吴凡]P致辞，[南开大学]O[教授]T[林静]P作主旨报告。
        => conference|第五届黄河文化论坛|2023-08-12|聊城大学|聊城大学: 吴凡(speak)#1 林静(speak)#2

        8月12日，“双碳”专题讲座举行，[院士]T[冯远]P主讲，[副市长]T[郑文海]P参加。
        => lecture|“双碳”专题讲座|2023-08-12|山东省聊城市|-: 冯远(speak)#1 郑文海(attend)#2

        8月12日上午，市民中心启动仪式举行，[周明远]P宣布启动，[郑文海]P主持仪式。
        => ceremony|市民中心启动仪式|2023-08-12|山东省聊城市|-: 周明远(attend)#1 郑文海(chair)#2

        8月12日，校企合作签约仪式举行。[吴凡]P与[高明]P分别代表双方签署协议。
        => ceremony|校企合作签约仪式|2023-08-12|山东省聊城市|-: 吴凡(sign)#1 高明(sign)#2

        8月12日，研究院揭牌仪式举行，[周明远]P、[吴凡]P共同为研究院揭牌。
        => ceremony|研究院揭牌仪式|2023-08-12|山东省聊城市|-: 周明远(present)#1 吴凡(present)#2

        8月12日，教师节表彰大会举行，[周明远]P为[张丽]P、[王芳]P颁奖。
        => ceremony|教师节表彰大会|2023-08-12|山东省聊城市|-: 周明远(present)#1 张丽(receive)#2 王芳(receive)#3

        8月12日，教师节表彰大会举行，[张丽]P荣获“优秀教师”称号。
        => ceremony|教师节表彰大会|2023-08-12|山东省聊城市|-: 张丽(receive)#1

        在[周明远]P、[郑文海]P共同见证下，8月12日，校企合作签约仪式举行，[吴凡]P签约。
        => ceremony|校企合作签约仪式|2023-08-12|山东省聊城市|-: 周明远(attend)#1 郑文海(attend)#2 吴凡(sign)#3

        8月12日，市直机关开展义务植树活动，[方立诚]P、[周明远]P参加活动。
        => activity|义务植树活动|2023-08-12|山东省聊城市|-: 方立诚(attend)#1 周明远(attend)#2

        8月12日，全民健身运动会在[市体育场]L开幕。[郑文海]P宣布开幕并致辞。
        => activity|全民健身运动会|2023-08-12|聊城市体育场|-: 郑文海(attend+speak)#1

        8月12日，[市政府新闻办]O召开新闻发布会，[市教育局]O[局长]T[孙立]P介绍招生情况并回答记者提问。
        => press|新闻发布会|2023-08-12|山东省聊城市|聊城市人民政府新闻办: 孙立(speak)#1

        8月12日，党建论坛举行，[周明远]P出席。论坛由[聊城大学]O主办，[市委党校]O承办。
        => conference|党建论坛|2023-08-12|聊城大学|聊城大学、中共聊城市委党校: 周明远(attend)#1
        """;

    private const string Inspections = """
        -- inspections and visits
        8月14日，[市委]O[书记]T[方立诚]P到[东阿县]L调研乡村振兴工作。[副市长]T[郑文海]P参加。
        => inspection|-|2023-08-14|东阿县|-: 方立诚(inspect)#1 郑文海(attend)#2

        8月14日，[方立诚]P到[东阿县]L调研乡村振兴工作。他强调，要抓好秋粮生产。
        => inspection|-|2023-08-14|东阿县|-: 方立诚(inspect)#1

        8月14日，[方立诚]P到[东阿县]L调研乡村振兴工作并召开座谈会。[方立诚]P指出，要抓好秋粮生产。
        => inspection|-|2023-08-14|东阿县|-: 方立诚(inspect+speak)#1

        8月14日，[方立诚]P到[东阿县]L检查防汛工作，[郑文海]P、[何清]P陪同检查。
        => inspection|-|2023-08-14|东阿县|-: 方立诚(inspect)#1 郑文海(accompany)#2 何清(accompany)#3

        8月14日，[省教育厅]O[副厅长]T[丁宁]P一行在[副市长]T[郑文海]P陪同下，到[聊城大学]O调研。
        => inspection|-|2023-08-14|聊城大学|-: 丁宁(inspect)#1 郑文海(accompany)#2

        8月14日，[方立诚]P看望慰问老党员[孙建国]P。
        => inspection|-|2023-08-14|-|-: 方立诚(inspect)#1 孙建国(attend)#2

        8月14日，[方立诚]P先后到[湖南路]L、[东昌湖]L察看积水情况。参加调研的还有[郑文海]P、[何清]P。
        => inspection|-|2023-08-14|湖南路、东昌湖|-: 方立诚(inspect)#1 郑文海(accompany)#2 何清(accompany)#3

        8月14日，[周明远]P到[东阿县]L走访慰问，[县委]O[书记]T[马强]P一同走访。
        => inspection|-|2023-08-14|东阿县|-: 周明远(inspect)#1 马强(accompany)#2
        """;

    private const string Talks = """
        -- talks
        近日，[省长]T[林启文]P在[济南]L会见[德国]L[驻华大使]T[汉斯·韦伯]P一行。[省政府]O[秘书长]T[高远]P参加会见。
        => talks|-|-|济南市|-: 林启文(meet)#1 汉斯·韦伯(meet)#2 高远(attend)#3

        昨天，[林启文]P与来访的[高明]P一行举行工作会谈。[林启文]P表示，欢迎企业投资。[高明]P说，将扩大合作。
        => talks|-|2023-08-17|山东省聊城市|-: 林启文(meet)#1 高明(meet)#2

        8月14日，[林启文]P分别会见[高明]P、[罗兰]P。
        => talks|-|2023-08-14|山东省聊城市|-: 林启文(meet)#1 高明(meet)#2
        => talks|-|2023-08-14|山东省聊城市|-: 林启文(meet)#1 罗兰(meet)#2

        8月14日，[林启文]P会见[高明]P。当天，[林启文]P还会见[罗兰]P一行。
        => talks|-|2023-08-14|山东省聊城市|-: 林启文(meet)#1 高明(meet)#2
        => talks|-|2023-08-14|山东省聊城市|-: 林启文(meet)#1 罗兰(meet)#2

        8月14日，[高明]P一行来访，[副校长]T[吴凡]P会见了客人。[高明]P介绍了企业情况。
        => talks|-|2023-08-14|山东省聊城市|-: 高明(meet)#1 吴凡(meet)#2

        8月14日，[林启文]P会见[汉斯·韦伯]P。[韦伯]P表示，愿深化合作。
        => talks|-|2023-08-14|山东省聊城市|-: 林启文(meet)#1 汉斯·韦伯(meet)#2

        8月14日，校企合作签约仪式举行，[吴凡]P出席。签约仪式前，[林启文]P会见了[高明]P一行。
        => ceremony|校企合作签约仪式|2023-08-14|山东省聊城市|-: 吴凡(attend)#1
        => talks|-|2023-08-14|山东省聊城市|-: 林启文(meet)#1 高明(meet)#2

        8月14日，[林启文]P与[高明]P座谈。[秘书长]T[高远]P参加座谈。
        => meeting|-|2023-08-14|山东省聊城市|-: 林启文(attend)#1 高明(attend)#2 高远(attend)#3
        """;

    public static TheoryData<string, string> MeetingCases { get; } = EventLines.Table(Meetings);

    public static TheoryData<string, string> OccasionCases { get; } = EventLines.Table(Occasions);

    public static TheoryData<string, string> InspectionCases { get; } = EventLines.Table(Inspections);

    public static TheoryData<string, string> TalksCases { get; } = EventLines.Table(Talks);

    [Theory]
    [MemberData(nameof(MeetingCases))]
    public void Extract_Meeting_ReadsPeopleAndRoles(string text, string expected) => Assert.Equal(expected, EventLines.Of(text));

    [Theory]
    [MemberData(nameof(OccasionCases))]
    public void Extract_OtherOccasion_ReadsKindAndRoles(string text, string expected) => Assert.Equal(expected, EventLines.Of(text));

    [Theory]
    [MemberData(nameof(InspectionCases))]
    public void Extract_Inspection_TellsPrincipalFromCompany(string text, string expected) => Assert.Equal(expected, EventLines.Of(text));

    [Theory]
    [MemberData(nameof(TalksCases))]
    public void Extract_Talks_MakesBothSidesMeet(string text, string expected) => Assert.Equal(expected, EventLines.Of(text));
}
