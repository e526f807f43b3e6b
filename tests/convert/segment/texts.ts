/** How the report that most pages begin with is read. */
export const READ = 'report: 昆山高新区奋进正当时 (本报记者叶伟) p';

/** The first paragraph of news, with its author. */
export const NEWS = '本报讯（记者 叶伟）4月29日，昆山高新区召开表彰大会，颁发年度奖项。';

/** Paragraphs that share no words. */
export const TEA = '阳羡湖畔的茶农把炒锅搬进展厅，游客排队学手艺，一锅新茶炒出来，满屋子都是香气。';
export const LENS = '孩子们在白茶林里架起显微镜，看叶脉，看露水，看蚜虫怎样搬家，一看就是一个暑假。';
export const TIDE = '渡口的老船工把罗盘交给徒弟，徒弟把它锁进玻璃柜，柜子旁边装了一块会报潮水的屏幕。';
export const GLAZE = '窑火烧了三天三夜，开窑那天下着小雨，釉色像雨水一样从瓶口流到瓶底，没人舍得说话。';
